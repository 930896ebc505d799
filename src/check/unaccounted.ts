import type { Finding } from "../finding.ts";
import type { HtmlPage } from "./types.ts";

/**
 * Pages that the check in the browser lost, each as an error. There must be none: pages tested equal pages asked
 * for. If one is missing, nobody may believe that it passed.
 */
export function unaccounted(pages: readonly HtmlPage[], states: ReadonlyMap<string, unknown>): Finding[] {
  return pages
    .filter(({ path }) => !states.has(path))
    .map(({ path }) => ({
      level: "error",
      rule: "page-not-checked",
      file: path,
      message: "Die Seite wurde im Browser nicht geprüft.",
      remedy: "Lassen Sie die Prüfung noch einmal laufen, und melden Sie den Fehler an das Projekt.",
    }));
}
