import { type Element, elements, joinSpace, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

const HTML = "http://www.w3.org/1999/xhtml";

/** The page's `<title>` (not that of an SVG) with its text; null when there is none. */
export function documentTitle(page: HtmlPage): { readonly element: Element; readonly text: string } | null {
  const element = elements(page, "title").find((title) => title.namespaceURI === HTML);
  return element === undefined ? null : { element, text: joinSpace(textOf(page, element)) };
}
