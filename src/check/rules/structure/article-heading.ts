import { attribute, elements, entryOf, indexOf, nearest } from "../../dom.ts";
import { outlineOf } from "../headings/outline.ts";
import { ariaName } from "../names.ts";
import { pageRule } from "../rule.ts";

const REMEDY = "Geben Sie ihm eine Überschrift, oder nehmen Sie <div> oder <section>.";

/** HTML, "The article element": an article stands for itself, so it has a heading or at least a name, and a text. */
export const articleHeading = pageRule("article-heading", [], (page, report) => {
  const headings = outlineOf(page).map(({ element }) => entryOf(page, element).position);
  const partOf = nearest(page, ({ tagName }) => /^(?:h[1-6]|nav|article|main)$/.test(tagName));
  const { texts } = indexOf(page);
  const written = new Set(
    texts.filter(({ node }) => /\p{L}/u.test(node.value)).map(({ parent }) => partOf(parent.element)),
  );
  const navigation = new Set(elements(page, "nav").map((nav) => partOf(entryOf(page, nav).parent?.element ?? nav)));
  for (const article of elements(page, "article")) {
    const { position, end, unheard } = entryOf(page, article);
    if (unheard || attribute(article, "role") !== null) continue;
    const isTitled = ariaName(page, article) !== "" || headings.some((heading) => heading > position && heading < end);
    if (!isTitled) {
      report.warning(
        article,
        "Dieser Artikel (article) hat keine Überschrift: Er ist wohl kein eigener Beitrag.",
        REMEDY,
      );
    } else if (navigation.has(article) && !written.has(article) && !holdsMore(position, end)) {
      report.warning(
        article,
        "Dieser Artikel (article) enthält nur eine Navigation: Er ist kein eigener Beitrag.",
        "Nehmen Sie <nav> oder <section> statt <article>.",
      );
    }
  }

  function holdsMore(position: number, end: number): boolean {
    const inside = indexOf(page).entries.slice(position + 1, end);
    return inside.some(({ element }) => /^(?:article|img|video|audio|iframe|form|table)$/.test(element.tagName));
  }
});
