import { attribute, type Element, elements, indexOf, perPage } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

/** An address that a page names: a link to follow, or a resource that the browser loads by itself. */
export interface Reference {
  readonly element: Element;
  readonly value: string;
  readonly kind: "link" | "resource";
}

/** Elements whose attribute makes the browser load something. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  script: ["src"],
  iframe: ["src"],
  frame: ["src"],
  embed: ["src"],
  audio: ["src"],
  video: ["src", "poster"],
  track: ["src"],
  input: ["src"],
  object: ["data"],
  image: ["href", "xlink:href"],
  use: ["href", "xlink:href"],
  body: ["background"],
};
const LOADING_RELATIONS =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|prefetch|modulepreload|manifest|mask-icon|preconnect|dns-prefetch)\b/i;

/** All references of a page in document order; empty values included. Links of `<a>`, `<area>` and non-loading `<link>`. */
export const referencesOf = perPage((page): readonly Reference[] =>
  indexOf(page).entries.flatMap(({ element }) => referencesIn(element)),
);

function referencesIn(element: Element): readonly Reference[] {
  const { tagName } = element;
  if (tagName === "a" || tagName === "area" || tagName === "link") {
    const value = attribute(element, "href");
    if (value === null) return [];
    const loads = tagName === "link" && LOADING_RELATIONS.test(attribute(element, "rel") ?? "");
    return [{ element, value, kind: loads ? "resource" : "link" }];
  }
  const names = Object.hasOwn(LOADING, tagName) ? (LOADING[tagName] ?? []) : [];
  return names.flatMap((name) => {
    const value = attribute(element, name);
    if (value === null) return [];
    const values = name === "srcset" ? candidates(value) : [value];
    return values.map((one) => ({ element, value: one, kind: "resource" as const }));
  });
}

/** The addresses of a `srcset`: each up to its descriptor. */
function candidates(srcset: string): string[] {
  return srcset.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** `<a>` and `<area>` that lead somewhere. */
export function anchorsOf(page: HtmlPage): readonly Element[] {
  return elements(page, "a", "area").filter((anchor) => attribute(anchor, "href") !== null);
}
