import { attribute, type Element, entryOf, indexOf } from "../../dom.ts";
import { outlineOf } from "../headings/outline.ts";
import { anchorsOf } from "../links/references.ts";
import { pageRule } from "../rule.ts";

const MANY = 10;

/** WCAG 2.4.1 (technique G1): where many links stand before the content, one of the first jumps over them. */
export const bypassBlocks = pageRule("bypass-blocks", ["2.4.1"], (page, report) => {
  const { byTag, entries, ids } = indexOf(page);
  const main =
    byTag.get("main")?.[0] ??
    entries.find(({ element }) => attribute(element, "role") === "main")?.element ??
    outlineOf(page).find(({ level }) => level === 1)?.element;
  if (main === undefined) return;
  const start = entryOf(page, main).position;
  const before = anchorsOf(page).filter((anchor) => {
    const entry = entryOf(page, anchor);
    return !entry.unheard && entry.position < start;
  });
  if (before.length < MANY || before.slice(0, 3).some((anchor) => jumps(anchor, start))) return;
  report.warning(
    before[0] ?? null,
    `Vor dem Inhalt stehen ${before.length} Links, und keiner der ersten springt über sie hinweg (skip link).`,
    'Setzen Sie an den Anfang <a href="#inhalt">Zum Inhalt springen</a>.',
  );

  /** Leads to a place of this page that comes at the content, or at most one box before it. */
  function jumps(anchor: Element, position: number): boolean {
    const href = attribute(anchor, "href") ?? "";
    const target = href.startsWith("#") ? ids.get(href.slice(1))?.[0] : undefined;
    return target !== undefined && entryOf(page, target).end > position;
  }
});
