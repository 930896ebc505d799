import { attribute, type Element, elements, entryOf, indexOf, nearest } from "../../dom.ts";
import { houseRule } from "../rule.ts";

/** WCAG 2.4.1 at home: the first link of a page jumps to its main content. */
export const skipLink = houseRule("skip-link", ["2.4.1"], (page, report) => {
  const first = elements(page, "a").find(
    (anchor) => attribute(anchor, "href") !== null && !entryOf(page, anchor).unseen,
  );
  const href = first === undefined ? "" : (attribute(first, "href") ?? "");
  const target = href.startsWith("#") ? indexOf(page).ids.get(decodeFragment(href))?.[0] : undefined;
  const mainOf = nearest(page, ({ tagName }: Element) => tagName === "main");
  if (
    target !== undefined &&
    (mainOf(target) !== null || elements(page, "main").some((main) => main.parentNode === target))
  )
    return;
  report.error(
    first ?? null,
    first === undefined
      ? "Die Seite hat keine Sprungmarke zum Inhalt."
      : "Der erste Link der Seite springt nicht zum Hauptbereich.",
    'Setzen Sie an den Anfang <a href="#inhalt">Zum Inhalt springen</a> und id="inhalt" an <main>.',
  );
});

function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
