import { findingAt, type TextRule } from "./rule.ts";

const KINDS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/¿/g, "Das Zeichen ¿ steht, wo ein Anführungszeichen war."],
  [/Ã[\u0080-¿ŸœžŒŠŽ„“–‡†…]|â€[\u0080-¿™œžŸ“”„¢¦]/g, "Hier wurden Umlaute oder Anführungszeichen falsch umgewandelt."],
];

/** Traces of broken conversions that old portals are full of: `¿Zitat`, `fÃ¼r`. */
export const brokenCharacters: TextRule = (source) =>
  KINDS.flatMap(([pattern, message]) =>
    [...source.text.matchAll(pattern)].map(({ index }) =>
      findingAt(source, index, {
        level: "warning",
        rule: "broken-character",
        message,
        remedy: "Die Stelle mit der Vorlage vergleichen und neu eintippen.",
      }),
    ),
  );
