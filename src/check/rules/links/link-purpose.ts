import { attribute, type Element, entryOf, nearest, textOf } from "../../dom.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { vagueness } from "./generic-texts.ts";
import { anchorsOf } from "./references.ts";

const CONTEXT = new Set([
  "p",
  "li",
  "td",
  "th",
  "dd",
  "dt",
  "div",
  "section",
  "article",
  "blockquote",
  "figcaption",
  "main",
  "body",
  "nav",
  "aside",
  "footer",
  "header",
]);
/** Characters of the surrounding text that are read: enough to find a word, and bounded for nested contexts. */
const READ = 2_000;
/** Names of pages in a menu, and steps between pages: in a navigation they say enough. */
const IN_NAVIGATION =
  /^(?:start|info|infos|informationen|information|downloads?|artikel|website|weiter|next page|articles?)$/iu;
const REMEDY = "Schreiben Sie in den Link, wohin er führt, zum Beispiel „Bericht zur Engagementstrategie lesen“.";

/**
 * WCAG 2.4.4, 2.4.9: a link's text says where it leads. Certain only when the paragraph, list item or cell around
 * it holds no other word; where it does, a person must look.
 */
export const linkPurpose = pageRule("link-purpose", ["2.4.4", "2.4.9"], (page, report) => {
  const contextOf = nearest(page, (element) => CONTEXT.has(element.tagName));
  const inNavigation = nearest(
    page,
    (element) => element.tagName === "nav" || attribute(element, "role")?.trim().toLowerCase() === "navigation",
  );
  const generic = new Map<Element, { anchor: Element; text: string }[]>();
  for (const anchor of anchorsOf(page)) {
    if (entryOf(page, anchor).unheard) continue;
    const text = nameOf(page, anchor);
    const context = contextOf(anchor);
    if (context === null || vagueness(text) === null) continue;
    if (inNavigation(anchor) !== null && IN_NAVIGATION.test(text)) continue;
    const links = generic.get(context);
    if (links === undefined) generic.set(context, [{ anchor, text }]);
    else links.push({ anchor, text });
  }
  for (const [context, links] of generic) {
    const own = links.reduce((sum, { anchor }) => sum + letters(textOf(page, anchor)), 0);
    const alone = own < READ / 2 && letters(textOf(page, context, READ)) - own < 3;
    for (const { anchor, text } of links) {
      const explained = attribute(anchor, "aria-describedby") !== null || attribute(anchor, "title") !== null;
      const mayBeName = vagueness(text) === "vague" || inNavigation(anchor) !== null;
      const certain = alone && !explained && !mayBeName;
      const message = certain
        ? `Der Link „${text}“ sagt nicht, wohin er führt, und auch der Absatz um ihn sagt es nicht.`
        : `Der Link „${text}“ sagt nur zusammen mit seiner Umgebung, wohin er führt.`;
      report[certain ? "error" : "warning"](anchor, message, REMEDY);
    }
  }
});

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
