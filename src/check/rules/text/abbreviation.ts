import { attribute, type Element, elements, entryOf, indexOf, textOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** WCAG 3.1.4: an `<abbr>` gives its long form, in `title` or in the text around it, at least once on the page. */
export const abbreviation = pageRule("abbreviation", ["3.1.4"], (page, report) => {
  const explained = new Set<string>();
  const first = new Map<string, Element>();
  for (const abbr of elements(page, "abbr")) {
    const short = textOf(page, abbr, 200);
    if (short === "" || entryOf(page, abbr).unseen) continue;
    if (attribute(abbr, "title")?.trim()) explained.add(short);
    else if (!first.has(short)) first.set(short, abbr);
  }
  for (const [, short] of indexOf(page).text.matchAll(/\(([^()]{2,60})\)/g))
    if (short !== undefined) explained.add(short);
  for (const [short, abbr] of first) {
    if (explained.has(short)) continue;
    report.warning(
      abbr,
      `Die Abkürzung (abbr) „${short}“ wird auf der Seite nicht erklärt.`,
      "Schreiben Sie die lange Form in title oder beim ersten Mal in den Text.",
    );
  }
});
