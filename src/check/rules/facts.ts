import { z } from "zod";
import { attribute, type Element, elements, nearest } from "../dom.ts";
import type { HtmlPage, StaticContext } from "../types.ts";
import { anchorsOf } from "./links/references.ts";
import { resolve } from "./links/resolve.ts";
import { nameOf } from "./names.ts";
import { type Places, placesOf } from "./places.ts";
import { at, type Place } from "./rule.ts";
import { documentTitle } from "./titles/document-title.ts";

/**
 * What rules over many pages need of each: plain data that outlives the page's tree, so that a large folder is
 * not parsed anew for every rule.
 */
export interface PageFacts {
  readonly title: { readonly text: string; readonly place: Place } | null;
  /** Paths of the folder that the page's links name, fragments cut off; each once. */
  readonly links: readonly string[];
  /** Links outside `<main>`, in order: what should be the same on every page. */
  readonly frame: readonly FrameLink[];
  readonly places: Places;
  /** Kept out of search engines (`robots`, `noindex`). */
  readonly keptOut: boolean;
}

export interface FrameLink {
  /** The landmark: `header`, `footer`, `nav` …, with its name. */
  readonly area: string;
  readonly name: string;
  /** Path below the folder, or the absolute address of another host. */
  readonly target: string;
}

const known = new WeakMap<StaticContext, WeakMap<HtmlPage, PageFacts>>();

export function factsOf(page: HtmlPage, context: StaticContext): PageFacts {
  const ofContext = known.get(context) ?? new WeakMap<HtmlPage, PageFacts>();
  known.set(context, ofContext);
  const facts = ofContext.get(page) ?? collect(page, context);
  ofContext.set(page, facts);
  return facts;
}

/** Takes over facts that an earlier run found on the same bytes. */
export function rememberFacts(page: HtmlPage, context: StaticContext, facts: PageFacts): void {
  const ofContext = known.get(context) ?? new WeakMap<HtmlPage, PageFacts>();
  known.set(context, ofContext.set(page, facts));
}

function collect(page: HtmlPage, context: StaticContext): PageFacts {
  const title = documentTitle(page);
  return {
    title: title === null ? null : { text: title.text, place: at(page, title.element) },
    links: [...new Set(anchorsOf(page).flatMap((anchor) => internalPath(page, anchor, context) ?? []))],
    frame: frameOf(page, context),
    places: placesOf(page),
    keptOut: elements(page, "meta").some(isNoIndex),
  };
}

function isNoIndex(meta: Element): boolean {
  return attribute(meta, "name") === "robots" && /\bnoindex\b/.test(attribute(meta, "content") ?? "");
}

function internalPath(page: HtmlPage, anchor: Element, context: StaticContext): string | null {
  const target = resolve(attribute(anchor, "href") ?? "", page, context);
  return target.kind === "internal" ? target.path : null;
}

function frameOf(page: HtmlPage, context: StaticContext): FrameLink[] {
  const areaOf = nearest(page, ({ tagName }) => /^(?:main|nav|header|footer|aside)$/.test(tagName));
  const inMain = nearest(page, ({ tagName }) => tagName === "main");
  return anchorsOf(page).flatMap((anchor) => {
    const href = attribute(anchor, "href") ?? "";
    const area = areaOf(anchor);
    const target =
      inMain(anchor) === null && area !== null && !href.startsWith("#") ? resolve(href, page, context) : null;
    if (area === null || target === null || target.kind === "invalid") return [];
    const to =
      target.kind === "external" ? target.url.href : `${target.path}${target.fragment ? `#${target.fragment}` : ""}`;
    return [
      { area: `${area.tagName} ${attribute(area, "aria-label") ?? ""}`.trim(), name: nameOf(page, anchor), target: to },
    ];
  });
}

const place = z.strictObject({
  file: z.string(),
  line: z.int().exactOptional(),
  column: z.int().exactOptional(),
  selector: z.string().exactOptional(),
});

/** Facts as they come back from the cache. */
export const factsShape: z.ZodType<PageFacts> = z.strictObject({
  title: z.strictObject({ text: z.string(), place }).nullable(),
  links: z.array(z.string()),
  frame: z.array(z.strictObject({ area: z.string(), name: z.string(), target: z.string() })),
  places: z.strictObject({ ids: z.array(z.string()), hasScript: z.boolean() }),
  keptOut: z.boolean(),
});
