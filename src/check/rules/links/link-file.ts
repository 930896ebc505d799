import { attribute, entryOf, nearest, textOf } from "../../dom.ts";
import { nameOf, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";

const FILE = /\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|epub)(?:[?#]|$)/iu;
const TYPE =
  /\b(?:pdf|docx?|word|odt|opendocument|rtf|xlsx?|excel|ods|csv|pptx?|powerpoint|odp|zip|epub|tabelle|präsentation)\b/iu;
const ITEM = /^(?:li|td|dd|dt|p)$/;
const LONGEST_ITEM = 200;

/** A link to a file that opens another program says its type beforehand, in the link or right beside it. */
export const linkFile = pageRule("link-file", [], (page, report) => {
  const itemOf = nearest(page, ({ tagName }) => ITEM.test(tagName));
  for (const anchor of anchorsOf(page)) {
    const type = FILE.exec(attribute(anchor, "href") ?? "")?.[1];
    if (type === undefined || entryOf(page, anchor).unheard) continue;
    const item = itemOf(anchor);
    const around = item === null ? "" : textOf(page, item, LONGEST_ITEM * 2);
    const beside = around.length <= LONGEST_ITEM ? around : "";
    if (TYPE.test(`${nameOf(page, anchor)} ${titleOf(anchor)} ${beside}`)) continue;
    report.warning(
      anchor,
      `Dieser Link führt auf eine Datei (${type.toUpperCase()}) und sagt es nicht.`,
      `Nennen Sie Art und Größe im Link, zum Beispiel „(${type.toUpperCase()}, 120 kB)“.`,
    );
  }
});
