import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Features, transform } from "lightningcss";

/** The one stylesheet, minified, with its hash for the Content Security Policy (CSP Level 3, `sha256-…`). */
export interface Style {
  readonly css: string;
  readonly hash: string;
}

/** Reads and minifies a stylesheet. Throws when the file is missing or is not valid CSS. */
export function loadStyle(file: string): Style {
  const { code } = transform({
    filename: file,
    code: readFileSync(file),
    minify: true,
    // `(max-width: …)` must not become `(width <= …)`: old engines would drop the whole block.
    include: Features.MediaQueries,
  });
  const css = code.toString();
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}
