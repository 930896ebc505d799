import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** Characters that XML 1.0 § 2.2 does not allow, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An XML 1.0 document as text, from elements made with preact's `h`. */
export function renderXml(root: VNode): string {
  // preact leaves ">" alone, but "]]>" must not stand in text (XML 1.0 § 2.4).
  const text = renderToString(root).replaceAll("]]>", "]]&gt;").replace(FORBIDDEN, "");
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
