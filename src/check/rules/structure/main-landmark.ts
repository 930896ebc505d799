import { attribute, indexOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

/** One `<main>` tells where the content begins. */
export const mainLandmark = pageRule("main-landmark", [], (page, report, context) => {
  const mains = indexOf(page).entries.filter(({ element, unheard }) => {
    const role = attribute(element, "role");
    return !unheard && (role === null ? element.tagName === "main" : role === "main");
  });
  const level = strictAtHome(context);
  if (mains.length === 0) {
    report[level](null, "Die Seite hat keinen Hauptbereich.", "Setzen Sie ihren Inhalt in <main>.");
  }
  for (const extra of mains.slice(1)) {
    report[level](extra.element, "Die Seite hat mehr als einen Hauptbereich (main).", "Behalten Sie nur einen.");
  }
});
