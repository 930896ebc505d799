import { entryOf } from "../../dom.ts";
import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";

/** WCAG 2.4.4: a long address is no link text: it is read out letter by letter. A bare host name is a name. */
export const linkAddress = pageRule("link-address", ["2.4.4"], (page, report) => {
  for (const anchor of anchorsOf(page)) {
    const name = entryOf(page, anchor).unheard ? "" : nameOf(page, anchor);
    if (/^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S+)$/iu.test(name)) {
      report.warning(
        anchor,
        `Der Linktext „${name}“ ist eine Adresse.`,
        "Schreiben Sie in Worten, wohin der Link führt.",
      );
    }
  }
});
