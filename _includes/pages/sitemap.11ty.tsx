import { h } from "preact";
import { siteFiles } from "../../src/site/files.ts";
import type { Portal } from "../../src/site/portal.ts";
import { SITEMAP } from "../../src/site/urls.ts";
import { absoluteUrl } from "../layout/page-context.ts";
import { renderXml } from "../layout/xml.ts";

export const data = { permalink: `/${SITEMAP}` };

/** All HTML pages for search engines (sitemaps.org protocol 0.9), with the date of the last change where it is known. */
export default function sitemap({ portal }: { readonly portal: Portal }): string {
  const pages = siteFiles(portal)
    .flatMap((group) => group.files)
    .filter((file) => file.url.endsWith(".html") && file.indexed);
  return renderXml(
    h(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      pages.map((file) =>
        h(
          "url",
          { key: file.url },
          h("loc", null, absoluteUrl(portal, file.url)),
          file.updated === null ? null : h("lastmod", null, file.updated),
        ),
      ),
    ),
  );
}
