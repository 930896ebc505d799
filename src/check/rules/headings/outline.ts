import { attribute, type Element, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

export interface OutlineHeading {
  readonly element: Element;
  readonly level: number;
}

const NATIVE = /^h([1-6])$/;

/** The headings that assistive technology lists, in document order: h1–h6 and role="heading", without hidden ones. */
export function outlineOf(page: HtmlPage): readonly OutlineHeading[] {
  const outline: OutlineHeading[] = [];
  for (const { element, unheard } of indexOf(page).entries) {
    const level = unheard ? null : headingLevel(element);
    if (level !== null) outline.push({ element, level });
  }
  return outline;
}

function headingLevel(element: Element): number | null {
  const role = attribute(element, "role")?.trim().toLowerCase() ?? "";
  const native = NATIVE.exec(element.tagName)?.[1];
  if (role !== "" && role !== "heading") return null;
  if (role === "" && native === undefined) return null;
  const declared = Number(attribute(element, "aria-level") ?? native ?? 2);
  return Number.isInteger(declared) && declared > 0 ? declared : 2;
}
