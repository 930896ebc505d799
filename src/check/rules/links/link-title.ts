import { attribute, entryOf } from "../../dom.ts";
import { contentName, titleOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";

/** A `title` that repeats the link's text is read out twice by some screen readers and helps nobody. */
export const linkTitle = pageRule("link-title", [], (page, report) => {
  for (const anchor of anchorsOf(page)) {
    if (attribute(anchor, "title") === null || entryOf(page, anchor).unheard) continue;
    const title = titleOf(anchor).toLowerCase();
    if (title !== "" && title === contentName(page, anchor).toLowerCase()) {
      report.warning(anchor, "Das title dieses Links wiederholt nur seinen Text.", "Streichen Sie title.");
    }
  }
});
