import { sentences, words } from "../readability.ts";
import { findingAt, type TextRule } from "./rule.ts";

const MAX_WORDS = 15;
const MAX_LETTERS = 20;

/** Words and signs that readers with learning difficulties stumble over; one finding a kind, at the first place. */
const KINDS: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [
    /%|(?<!\p{L})Prozent(?!\p{L})/u,
    "Prozente sind schwer zu verstehen.",
    "Einen Vergleich schreiben, z. B. „4 von 10 Menschen“.",
  ],
  [
    /(?<!\p{L})(?=[IVXL]{2,})(?:X{0,3}|X?L)(?:IX|IV|V?I{0,3})(?!\p{L})/u,
    "Römische Zahlen sind schwer zu lesen.",
    "Die Zahl mit Ziffern schreiben.",
  ],
  [/\[\^[^[\]\n]+\]/, "Fußnoten unterbrechen das Lesen.", "Die Erklärung in den Text schreiben."],
  [
    /(?<!\p{L})(?:siehe|vgl\.)(?!\p{L})/iu,
    "Verweise mit „siehe“ sind schwer zu verstehen.",
    "Einen ganzen Satz mit einem Link schreiben.",
  ],
  [
    /(?<!\p{L})(?:kein(?:e[mnrs]?)?|niemals|nie|nirgends|weder)(?!\p{L})/iu,
    "Verneinungen werden leicht überlesen.",
    "Den Satz ohne Verneinung schreiben; sonst „nicht“ verwenden und fett setzen.",
  ],
];

/** Rules of Leichte Sprache (DIN SPEC 33429) that a program can see; only for texts in plain language. */
export const plainLanguageRules: TextRule = (source) => {
  const warn = (index: number, message: string, remedy: string) =>
    findingAt(source, index, { level: "warning", rule: "plain-language", message, remedy });
  const kinds = KINDS.flatMap(([pattern, message, remedy]) => {
    const hit = pattern.exec(source.text);
    return hit === null ? [] : [warn(hit.index, message, remedy)];
  });
  const long = sentences(source.text).flatMap(({ index, text }) => {
    const count = words(text).length;
    if (count <= MAX_WORDS) return [];
    return [
      warn(index, `Der Satz hat ${count} Wörter.`, `Mehrere Sätze mit höchstens ${MAX_WORDS} Wörtern schreiben.`),
    ];
  });
  const longWords = [...source.text.matchAll(new RegExp(`\\p{L}{${MAX_LETTERS + 1},}`, "gu"))].map(
    ({ index, 0: word }) =>
      warn(index, `Das Wort „${word}“ ist sehr lang.`, "Das Wort mit Bindestrichen teilen oder ein kürzeres nehmen."),
  );
  return [...kinds, ...long, ...longWords];
};
