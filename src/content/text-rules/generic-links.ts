import { findingAt, type TextRule } from "./rule.ts";

/** Link texts that the house does not want (WCAG 2.4.4); „hier“ and its like are refused by the Markdown room. */
export const genericLinks: TextRule = (source, { genericLinkTexts }) => {
  if (genericLinkTexts.length === 0) return [];
  const unwanted = new Set(genericLinkTexts.map((text) => text.toLowerCase()));
  return [...source.text.matchAll(/(?<!!)\[([^[\]\n]+)\](?=\s)/g)]
    .filter(([, text = ""]) => unwanted.has(text.trim().toLowerCase()))
    .map(({ index, 1: text = "" }) =>
      findingAt(source, index, {
        level: "error",
        rule: "generic-link",
        criteria: ["2.4.4"],
        message: `Der Linktext „${text.trim()}“ sagt nicht, wohin der Link führt.`,
        remedy: "Den Namen des Ziels als Linktext schreiben.",
      }),
    );
};
