import { type Element, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, contentName, labelsOf } from "../names.ts";

/** What a field's labels say, with the text of stars and notes inside them; the aria name where there is none. */
export function labelText(page: HtmlPage, field: Element): string {
  const labels = labelsOf(page, field).map((label) => contentName(page, label) || textOf(page, label, 500));
  return labels.join(" ").trim() || ariaName(page, field);
}
