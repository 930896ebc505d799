type Header = readonly [name: string, value: string];

/** For every answer, errors included. */
export const SECURITY_HEADERS: readonly Header[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Strict-Transport-Security", "max-age=31536000"],
];

/**
 * For pages and SVG pictures, which a browser runs as documents. Not for the rest: a policy on a PDF keeps Chromium's viewer
 * from showing it. It adds `frame-ancestors`, which a page
 * cannot say itself. The hash of the style stands in each page's own policy, so that this file need not change with
 * every new design; both apply, the stricter one wins.
 */
export const PAGE_POLICY: Header = [
  "Content-Security-Policy",
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
];

export const DOCUMENT_ENDINGS: readonly string[] = ["html", "svg"];

/** Corrections must be seen within minutes; pictures and attachments rarely change under their name. */
export const SHORT_CACHE: Header = ["Cache-Control", "max-age=300"];
export const LONG_CACHE: Header = ["Cache-Control", "max-age=2592000"];
/** The folder that is cached long. */
export const MEDIA_FOLDER = "medien/";
