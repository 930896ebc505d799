import { attribute, elements, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { nameOf } from "../names.ts";

/** What leads away from the page. */
export const LEAVES =
  /(?<![\w$.])(?:(?:window|document|self|top|parent)\.)?location(?:\.href)?\s*=(?![=>])|(?<![\w$])location\.(?:assign|replace|reload)\s*\(|\.(?:submit|requestSubmit)\s*\(/;

/** Whether a button or switch of the page, shown or not yet, has such a name; and a link where links count. */
export function hasControl(page: HtmlPage, name: RegExp, links: "with links" | "no links"): boolean {
  const controls = [
    ...elements(page, "button", "summary", "label"),
    ...(links === "with links" ? elements(page, "a") : []),
    ...elements(page, "input").filter((input) =>
      /^(?:button|submit|image|reset)$/i.test(attribute(input, "type") ?? ""),
    ),
    ...indexOf(page).entries.flatMap(({ element }) => (attribute(element, "role") === "button" ? element : [])),
  ];
  return controls.some((control) => name.test(nameOf(page, control).slice(0, 200)));
}
