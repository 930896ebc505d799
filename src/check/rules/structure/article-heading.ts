import { attribute, elements, entryOf } from "../../dom.ts";
import { outlineOf } from "../headings/outline.ts";
import { ariaName } from "../names.ts";
import { pageRule } from "../rule.ts";

/** HTML, "The article element": an article stands for itself, so it has a heading or at least a name. */
export const articleHeading = pageRule("article-heading", [], (page, report) => {
  const headings = outlineOf(page).map(({ element }) => entryOf(page, element).position);
  for (const article of elements(page, "article")) {
    const { position, end, unheard } = entryOf(page, article);
    if (unheard || attribute(article, "role") !== null || ariaName(page, article) !== "") continue;
    if (headings.some((heading) => heading > position && heading < end)) continue;
    report.warning(
      article,
      "Dieser Artikel (article) hat keine Überschrift: Er ist wohl kein eigener Beitrag.",
      "Geben Sie ihm eine Überschrift, oder nehmen Sie <div> oder <section>.",
    );
  }
});
