import { elements, entryOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const ELEMENTS = ["font", "basefont", "center", "big", "strike", "tt", "nobr"];

/**
 * WCAG 1.3.1 (failure F2): elements that only change the looks carry no structure. HTML forbids them ("entirely obsolete,
 * and must not be used by authors").
 */
export const presentationalMarkup = pageRule("presentational-markup", ["1.3.1"], (page, report) => {
  for (const name of ELEMENTS) {
    const used = elements(page, name).filter((element) => !entryOf(page, element).unseen);
    const first = used[0];
    if (first === undefined) continue;
    report.error(
      first,
      `Das Element <${name}> ändert nur das Aussehen und ist veraltet (deprecated, ${used.length}-mal).`,
      "Sagen Sie mit Überschriften, Listen oder <strong>, was gemeint ist, und gestalten Sie mit CSS.",
    );
  }
});
