import { attribute, type Element, elements, entryOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

const NO_FIELD = new Set(["hidden", "submit", "reset", "button", "image"]);

/** The fields that a person fills in or chooses, without buttons and hidden ones. */
export function fieldsOf(page: HtmlPage): readonly Element[] {
  return elements(page, "input", "select", "textarea").filter(
    (field) => !entryOf(page, field).unheard && !NO_FIELD.has(typeOf(field)),
  );
}

/** The `type` in lower case; "text" where an input names none, the tag's name for other fields. */
export function typeOf(field: Element): string {
  if (field.tagName !== "input") return field.tagName;
  return (attribute(field, "type") ?? "text").trim().toLowerCase() || "text";
}
