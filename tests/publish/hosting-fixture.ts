import { get, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { compressSite } from "../../src/publish/compress.ts";
import { copySite } from "../../src/publish/hosts/copy-site.ts";
import type { Hosting } from "../../src/publish/hosts/templates/hosting.ts";
import { writeFixtureSite } from "./site-fixture.ts";

export const GONE = "2023/01/01/geloescht.html";
export const TOMBSTONE =
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Gelöscht</title><p>Gelöscht am 3. März.';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>Wappen</title></svg>';
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Bytes as they come over the wire: `fetch` would unpack them. */
export function ask(url: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
  });
}

/** The fixture site with one address that moved and one that was erased. */
export function hosting(basePath: string, compressed: boolean): Hosting {
  return { basePath, compressed, redirects: [{ from: "alte-adresse.html", to: "2023.html" }], gone: [GONE] };
}

/** A docroot with the site at the base path. */
export async function makeDocroot(root: string, { basePath, compressed }: Hosting): Promise<string> {
  const site = join(root, "site");
  const docroot = join(root, "docroot");
  writeFixtureSite(site, {
    releases: 3,
    extra: { [GONE]: TOMBSTONE, "sammlung.tar.gz": "archiv", "a.brf": ",gr+", "medien/wappen.svg": SVG },
  });
  if (compressed) await compressSite(site);
  await copySite(site, join(docroot, basePath));
  return docroot;
}
