import { join } from "node:path";
import { writeWhole } from "../../write-whole.ts";
import { apacheTemplate, htaccessTemplate } from "./apache.ts";
import { caddyTemplate } from "./caddy.ts";
import { headersFile, redirectsFile } from "./hosted-files.ts";
import { checkedHosting, type Hosting } from "./hosting.ts";
import { nginxTemplate } from "./nginx.ts";

/** File names and how they are made. */
export const TEMPLATES: Readonly<Record<string, (hosting: Hosting) => string>> = {
  "aushang-nginx.conf": nginxTemplate,
  "aushang-apache.conf": apacheTemplate,
  "aushang.htaccess": htaccessTemplate,
  "aushang.caddy": caddyTemplate,
  _headers: headersFile,
  _redirects: redirectsFile,
};

/** Writes the configuration for every server into a folder. @returns the names. @throws PublishError */
export async function writeTemplates(folder: string, hosting: Hosting): Promise<readonly string[]> {
  const safe = checkedHosting(hosting);
  for (const [name, template] of Object.entries(TEMPLATES)) await writeWhole(join(folder, name), template(safe));
  return Object.keys(TEMPLATES);
}
