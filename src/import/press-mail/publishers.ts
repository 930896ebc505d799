import type { Publisher } from "../../content/model.ts";
import type { Registry } from "../draft.ts";

/** Names compare without case, blanks and punctuation: "Staatskanzlei  und Ministerium für Kultur:" is one sender. */
export function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const namesOf = (period: Publisher): string[] => [period.name, period.officialName, ...period.aliases];

export const isValidOn = (period: Publisher, date: string): boolean =>
  period.validFrom <= date && (period.validTo === null || date <= period.validTo);

/** The periods of all publishers that bear or bore this name, in the registry's order. */
export function periodsNamed(name: string, registry: Registry): Publisher[] {
  const key = nameKey(name);
  return key === "" ? [] : registry.publishers.filter((period) => namesOf(period).some((one) => nameKey(one) === key));
}

/** Joint releases name several senders on one line; these words stand between them. */
const BETWEEN = /^(?:und|sowie|mit|gemeinsam|gemeinsame|von|des|der|dem|die|das|pressemitteilung|medieninformation)$/;

/**
 * The senders that a whole line names, as written in the registry's names: one ("Staatskanzlei und Ministerium für
 * Kultur" is one publisher), several for a joint release; empty when the line holds anything else.
 */
export function sendersOf(line: string, registry: Registry): string[] {
  if (line.length > 400) return [];
  const text = line.replace(/^[-–—]\s+/, "");
  if (periodsNamed(text, registry).length > 0) return [text.replace(/\s*[-–—:]$/, "").trim()];
  // "des Ministeriums für …": the genitive of a joint release.
  let rest = ` ${nameKey(text).replace(/(?<=ministerium)s(?= |$)/g, "")} `;
  const found: { name: string; at: number }[] = [];
  const names = [...new Set(registry.publishers.flatMap(namesOf))].sort((a, b) => b.length - a.length);
  for (const name of names) {
    const key = nameKey(name);
    const at = key === "" ? -1 : rest.indexOf(` ${key} `);
    if (at === -1) continue;
    found.push({ name, at });
    rest = `${rest.slice(0, at + 1)}${"\0".repeat(key.length)}${rest.slice(at + 1 + key.length)}`;
  }
  const words = rest.split(/[\s\0]+/).filter((word) => word !== "");
  if (!words.every((word) => BETWEEN.test(word))) return [];
  return found.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

/** The period whose name stands in a glued text (an imprint), the longest name first; null when none does. */
export function periodWithin(text: string, registry: Registry, date: string | null): Publisher | null {
  const glued = gluedKey(text);
  let best: { period: Publisher; length: number } | null = null;
  for (const period of registry.publishers) {
    for (const name of [period.officialName, period.name]) {
      const key = gluedKey(name);
      if (key.length < 8 || !glued.includes(key)) continue;
      const better = best === null || key.length > best.length;
      const fitting = best !== null && key.length === best.length && date !== null && isValidOn(period, date);
      if (better || fitting) best = { period, length: key.length };
    }
  }
  return best?.period ?? null;
}

/** True for a text that begins like the name of a ministry or chancellery, known or not. */
export const namesBody = (text: string): boolean =>
  /^(?:Staatskanzlei|Ministerium|\p{Lu}\p{L}*ministerium)(?!\p{L})/u.test(text);

/** Letters and digits only; "Straße" and "Str." are the same. */
export function gluedKey(text: string): string {
  return nameKey(text).replaceAll(" ", "").replaceAll("straße", "str").replaceAll("strasse", "str");
}
