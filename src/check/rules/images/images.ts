import { attribute, type Element, elements, entryOf, joinSpace } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

/** `<img>` elements that a screen reader meets. */
export function heardImages(page: HtmlPage): readonly Element[] {
  return elements(page, "img").filter((image) => !entryOf(page, image).unheard);
}

/** True when an image is declared decorative by its role; what takes focus is announced all the same (WAI-ARIA). */
export function isPresentational(element: Element): boolean {
  return (
    attribute(element, "tabindex") === null && /^(?:presentation|none)$/i.test(attribute(element, "role")?.trim() ?? "")
  );
}

/** Heard images with a written alternative, and that alternative. */
export function describedImages(page: HtmlPage): readonly { readonly image: Element; readonly alt: string }[] {
  return heardImages(page).flatMap((image) => {
    const alt = joinSpace(attribute(image, "alt") ?? "");
    return alt === "" ? [] : [{ image, alt }];
  });
}
