import { attribute, type Element, indexOf, isElement, isTextNode, nearest, nextElement, textOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

const LONGEST = 80;
const FOLLOWED_BY = /^(?:p|ul|ol|dl|div|table|blockquote|figure)$/;
const NOT_INSIDE = /^(?:table|figure|li|dl|form|nav|footer|blockquote|a|button|label|summary|address)$/;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** WCAG 1.3.1 (failure F2): a short bold paragraph above text is a heading and must be one. */
export const fakeHeading = pageRule("fake-heading", ["1.3.1"], (page, report, context) => {
  const boxed = nearest(page, ({ tagName }) => NOT_INSIDE.test(tagName));
  for (const { element, unheard } of indexOf(page).entries) {
    if ((element.tagName !== "p" && element.tagName !== "div") || unheard || boxed(element) !== null) continue;
    if (attribute(element, "role") !== null || !isBoldOnly(element)) continue;
    const text = textOf(page, element, 500);
    const short = /\p{L}{2}/u.test(text) && text.length <= LONGEST && !/[.!?…;,]["“”»]?$/u.test(text);
    if (!short || !FOLLOWED_BY.test(nextElement(page, element)?.tagName ?? "")) continue;
    report[strictAtHome(context)](
      element,
      `„${text}“ ist fett gesetzt und sieht aus wie eine Überschrift, ist aber keine.`,
      "Machen Sie daraus eine Überschrift der passenden Ebene.",
    );
  }
});

/** All its text stands in one `<b>`, `<strong>` or bold `<span>`, or it is bold itself. */
function isBoldOnly(element: Element): boolean {
  const children = element.childNodes.filter((node) => !isTextNode(node) || node.value.trim() !== "");
  const only = children.length === 1 ? children[0] : undefined;
  if (only !== undefined && isElement(only)) {
    if (/^(?:b|strong|big)$/.test(only.tagName)) return true;
    return /^(?:span|font|u|em|i)$/.test(only.tagName) && BOLD_STYLE.test(attribute(only, "style") ?? "");
  }
  return only !== undefined && isTextNode(only) && BOLD_STYLE.test(attribute(element, "style") ?? "");
}
