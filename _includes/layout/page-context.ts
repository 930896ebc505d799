import type { Portal } from "../../src/site/portal.ts";
import { relativeUrl } from "../../src/site/urls.ts";

/** What a component needs to know of the page it stands on. */
export interface PageContext {
  readonly portal: Portal;
  /** Path of the page below the root. */
  readonly url: string;
  /** The address to write into `href` for a path below the root. */
  readonly link: (to: string) => string;
}

/** Links of ordinary pages are relative: they work below any path, on any host, and from file://. */
export function pageContext(portal: Portal, url: string): PageContext {
  return { portal, url, link: (to) => relativeUrl(url, to) };
}

/** For pages that a server shows at any depth (404.html): only absolute addresses lead somewhere. */
export function absoluteContext(portal: Portal, url: string): PageContext {
  return { portal, url, link: (to) => absoluteUrl(portal, to) };
}

/** Absolute address for canonical, feeds, sitemap and structured data. */
export function absoluteUrl(portal: Portal, to: string): string {
  return portal.site.config.baseUrl + to;
}
