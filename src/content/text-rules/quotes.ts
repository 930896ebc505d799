import { findingAt, paragraphs, type TextRule } from "./rule.ts";

const REMEDY = "Anführungszeichen paarweise setzen: „…“, im Zitat ‚…‘; der Apostroph ist ’.";

interface Open {
  readonly mark: string;
  readonly index: number;
}

/**
 * Quotation marks „ “ ‚ ‘ in pairs. A quotation may run over several paragraphs and then open each of them again;
 * straight marks are set right by the Markdown room and only have to be even in number.
 */
export const quotes: TextRule = (source) => {
  const wrong: [index: number, message: string][] = [];
  const open: Open[] = [];
  for (const { index: start, text } of paragraphs(source.text)) {
    const inParagraph = open.length;
    let straight: number | null = null;
    for (const hit of text.matchAll(/[„“”‚‘"]/g)) {
      const index = start + hit.index;
      const top = open.at(-1);
      const inWord = /[\p{L}][‘]$/u.test(text.slice(0, hit.index + 1)) && /^\p{L}/u.test(text.slice(hit.index + 1));
      if (hit[0] === '"') straight = straight === null ? index : null;
      else if (hit[0] === "„") {
        if (top?.mark !== "„") open.push({ mark: "„", index });
        else if (inParagraph === 0 || !/^[\s>*_-]*$/.test(text.slice(0, hit.index)))
          wrong.push([index, "Ein Zitat beginnt mit „, obwohl das vorige noch nicht beendet ist."]);
      } else if (hit[0] === "‚") open.push({ mark: "‚", index });
      else if (hit[0] === "”") wrong.push([index, "Das Zeichen ” gehört zu englischen Anführungen."]);
      else if (inWord) wrong.push([index, "Das Zeichen ‘ steht als Apostroph."]);
      else if (top?.mark === (hit[0] === "“" ? "„" : "‚")) open.pop();
      else wrong.push([index, `Ein Zitat endet mit ${hit[0]}, ohne dass es begonnen hat.`]);
    }
    if (straight !== null) wrong.push([straight, 'Ein gerades Anführungszeichen " steht allein.']);
  }
  wrong.push(
    ...open.map(({ mark, index }): [number, string] => [index, `Ein Zitat beginnt mit ${mark} und endet nicht.`]),
  );
  return wrong.map(([index, message]) =>
    findingAt(source, index, { level: "warning", rule: "quotes", message, remedy: REMEDY }),
  );
};
