import {
  attribute,
  type Element,
  entryOf,
  indexOf,
  isElement,
  isInline,
  isTextNode,
  joinSpace,
  perPage,
  textOf,
} from "../dom.ts";
import type { HtmlPage } from "../types.ts";

/** Bounds for pages that nest what must not be nested; a real name is far shorter. */
const MOST_NODES = 400;
const MOST_LABELS = 10;
/** Elements whose content is not their name. */
const CONTAINER = /^(?:fieldset|table|figure|nav|section|form|main|aside|iframe|img|input|select|textarea)$/;
const SKIPPED = new Set(["script", "style", "noscript", "template"]);

/**
 * What assistive technology calls an element, approximately after the W3C "Accessible Name and Description
 * Computation" without CSS: aria-labelledby, aria-label, the native name (alt, value, legend, caption), the content,
 * the title. Labels of form fields: see `labelsOf`. Empty when there is none.
 */
export function nameOf(page: HtmlPage, element: Element): string {
  const known = names(page);
  const name = known.get(element) ?? computeName(page, element);
  known.set(element, name);
  return name;
}

const names = perPage(() => new Map<Element, string>());

function computeName(page: HtmlPage, element: Element): string {
  const own = ariaName(page, element) || nativeName(page, element);
  return own || (CONTAINER.test(element.tagName) ? "" : contentName(page, element)) || titleOf(element);
}

/** The name from aria-labelledby or aria-label alone. */
export function ariaName(page: HtmlPage, element: Element): string {
  const ids = (attribute(element, "aria-labelledby") ?? "").split(/\s+/).slice(0, 20);
  const parts = ids
    .flatMap((id) => indexOf(page).ids.get(id)?.[0] ?? [])
    .map((part) => ownLabel(part) || nativeName(page, part) || contentName(page, part, ownLabel));
  return joinSpace(parts.join(" ")) || ownLabel(element);
}

export function titleOf(element: Element): string {
  return joinSpace(attribute(element, "title") ?? "");
}

/** The `<label>` elements of a form field: around it or pointing at it. */
export function labelsOf(page: HtmlPage, field: Element): readonly Element[] {
  return labelIndex(page).get(field) ?? [];
}

const LABELABLE = new Set(["button", "input", "meter", "output", "progress", "select", "textarea"]);

const labelIndex = perPage((page): ReadonlyMap<Element, readonly Element[]> => {
  const fields = new Map<Element, Element[]>();
  const { byTag, ids, entries } = indexOf(page);
  for (const label of byTag.get("label") ?? []) {
    const target = attribute(label, "for");
    const { position, end } = entryOf(page, label);
    const inside = entries.slice(position + 1, Math.min(end, position + MOST_NODES));
    const field =
      target === null ? inside.find(({ element }) => LABELABLE.has(element.tagName))?.element : ids.get(target)?.[0];
    if (field === undefined) continue;
    const list = fields.get(field);
    if (list === undefined) fields.set(field, [label]);
    else if (list.length < MOST_LABELS) list.push(label);
  }
  return fields;
});

function ownLabel(element: Element): string {
  return joinSpace(attribute(element, "aria-label") ?? "");
}

function nativeName(page: HtmlPage, element: Element): string {
  switch (element.tagName) {
    case "img":
    case "area":
      return joinSpace(attribute(element, "alt") ?? "");
    case "input":
      return inputName(element);
    case "fieldset":
      return childName(page, element, "legend");
    case "table":
      return childName(page, element, "caption");
    case "figure":
      return childName(page, element, "figcaption");
    case "svg":
      return childName(page, element, "title");
    default:
      return "";
  }
}

function inputName(input: Element): string {
  const type = (attribute(input, "type") ?? "").toLowerCase();
  if (type === "image") return joinSpace(attribute(input, "alt") ?? "");
  if (type === "submit") return joinSpace(attribute(input, "value") ?? "Senden");
  if (type === "reset") return joinSpace(attribute(input, "value") ?? "Zurücksetzen");
  return type === "button" ? joinSpace(attribute(input, "value") ?? "") : "";
}

function childName(page: HtmlPage, element: Element, tag: string): string {
  const child = element.childNodes.find((node): node is Element => isElement(node) && node.tagName === tag);
  return child === undefined ? "" : textOf(page, child) || contentName(page, child);
}

/**
 * The name that an element's content gives: text and alternatives of images, without what is hidden.
 * `labelOf` gives the aria name of parts; references inside references are not followed.
 */
export function contentName(
  page: HtmlPage,
  element: Element,
  labelOf: (part: Element) => string = (part) => ariaName(page, part),
): string {
  const startsHidden = entryOf(page, element).unheard;
  const parts: string[] = [];
  const open = [...element.childNodes].reverse();
  for (let seen = 0, node = open.pop(); node !== undefined && seen < MOST_NODES; node = open.pop(), seen++) {
    if (isTextNode(node)) parts.push(node.value);
    if (!isElement(node) || SKIPPED.has(node.tagName)) continue;
    if (!startsHidden && entryOf(page, node).unheard) continue;
    const name = labelOf(node) || nativeName(page, node) || (node.tagName === "img" ? titleOf(node) : "");
    if (name !== "") {
      parts.push(" ", name, " ");
      continue;
    }
    if (!isInline(node)) parts.push(" ");
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) open.push(child);
    }
  }
  return joinSpace(parts.join(""));
}
