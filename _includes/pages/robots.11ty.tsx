import type { Portal } from "../../src/site/portal.ts";
import { ROBOTS, SITEMAP } from "../../src/site/urls.ts";
import { absoluteUrl } from "../layout/page-context.ts";

export const data = { permalink: `/${ROBOTS}` };

/** Nothing is closed to robots (RFC 9309): archives must be able to take everything. */
export default function robots({ portal }: { readonly portal: Portal }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(portal, SITEMAP)}\n`;
}
