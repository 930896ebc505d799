import { inlineBlocks, mapText, type Rule, splitText } from "../tokens.ts";

const LEFTOVER = /\{\s*(?:hreflang|lang)\s*=[^{}]{0,80}\}?|\]\(/g;

/** Markup that nothing has recognised would be read aloud as it stands: a language mark or half a link. */
export const leftovers: Rule = (tokens, env) => {
  for (const block of inlineBlocks(tokens, env.language)) {
    mapText(block, ({ token }) =>
      splitText(token, LEFTOVER, ([mark], line) => {
        if (mark === "](") {
          env.report({
            level: "warning",
            rule: "broken-link-syntax",
            line,
            message: "Hier steht „](“ im Text: Der Link oder das Bild wurde nicht erkannt.",
            remedy: "Die Form [Text](ziel) prüfen; Ziele mit Leerzeichen in spitze Klammern setzen: [Text](<ziel>).",
          });
        } else {
          env.report({
            level: "error",
            rule: "language-misplaced",
            line,
            message: `Die Sprachangabe ${mark} gehört zu keinem Text.`,
            remedy: "Den fremdsprachigen Teil in eckige Klammern setzen: [Community Day]{lang=en}.",
            criteria: ["3.1.2"],
          });
        }
        return null;
      }),
    );
  }
  return tokens;
};
