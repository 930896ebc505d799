import { isDate } from "../content/dates.ts";
import type { ImportOptions, MissingFact, Registry } from "./draft.ts";

/** What is wrong with a fact that a person states, as a German sentence; null when it can be used. */
export function problemWith(fact: MissingFact | "summary", value: string, registry: Registry): string | null {
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return "Die Angabe darf nur eine Zeile haben.";
  if (value.trim() === "") return "Die Angabe ist leer.";
  if (fact === "date" && !isDate(value)) return `„${value}“ ist kein Datum der Form JJJJ-MM-TT.`;
  if (fact === "number" && !/^\d{1,5}(?:\/(?:\d{2}|\d{4}))?$/.test(value)) {
    return `„${value}“ ist keine Nummer der Form 419/2023, 055/02 oder 51.`;
  }
  const ids = [...new Set(registry.publishers.map(({ id }) => id))];
  if (fact === "publisher" && !ids.includes(value)) {
    return `„${value}“ steht nicht im Register. Es kennt: ${ids.join(", ")}.`;
  }
  return null;
}

/** @throws Error in German that names the first option that cannot be used. */
export function checkOptions(options: ImportOptions, registry: Registry): void {
  for (const name of ["date", "publisher", "number", "place", "responsible", "summary"] as const) {
    const value = options[name];
    const problem = value === undefined ? null : problemWith(name, value, registry);
    if (problem !== null) throw new Error(`Die Option --${name} stimmt nicht: ${problem}`);
  }
}
