import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { documentTitle } from "./document-title.ts";

/** WCAG 2.4.2 (failure F25): the page has a title with text in it. Where scripts run, the browser's engines decide. */
export const titleMissing = pageRule("title-missing", ["2.4.2"], (page, report) => {
  const title = documentTitle(page);
  if (title !== null && title.text !== "") return;
  report[runsScript(page) ? "warning" : "error"](
    title?.element ?? null,
    title === null ? "Die Seite hat keinen Titel." : "Der Titel der Seite ist leer.",
    "Nennen Sie in <title> den Gegenstand der Seite und dann den Namen des Angebots.",
  );
});
