import { attribute, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** What an id that leads nowhere takes away: the name, or only a help. */
const NAMING = "aria-labelledby";
const HELPING = ["aria-describedby", "aria-details", "aria-errormessage", "aria-owns", "aria-flowto", "list", "form"];

/** WCAG 1.3.1, 4.1.2: ids that an attribute names exist. `for`: see `label-target`; `headers`: `table-headers-attribute`. */
export const ariaReference = pageRule("aria-reference", ["1.3.1", "4.1.2"], (page, report) => {
  const { entries, ids } = indexOf(page);
  for (const { element, unheard } of entries) {
    if (unheard) continue;
    for (const name of [NAMING, ...HELPING]) {
      const named = attribute(element, name)?.split(/\s+/).filter(Boolean) ?? [];
      const missing = named.filter((id) => !ids.has(id));
      if (missing.length === 0) continue;
      const nothing = name === NAMING && missing.length === named.length;
      report[nothing ? "error" : "warning"](
        element,
        `Das Attribut ${name} nennt „${missing.join(" ")}“, das es auf der Seite nicht gibt.`,
        "Nennen Sie die id eines Elements der Seite, oder streichen Sie das Attribut.",
      );
    }
  }
});
