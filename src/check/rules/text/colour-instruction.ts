import { joinSpace } from "../../dom.ts";
import { remember } from "../remember.ts";
import { pageRule } from "../rule.ts";
import { blocksOf } from "./blocks.ts";

const GERMAN = "(?:rot|grün|blau|gelb|orange|grau|schwarz|weiß|lila|pink|farbig|bunt|hell|dunkel)";
const ENGLISH = "(?:red|green|blue|yellow|orange|gr[ae]y|purple|pink|colou?r)";
const MARKED =
  "(?:markiert|gekennzeichnet|hervorgehoben|unterlegt|hinterlegt|gedruckt|dargestellt|gefärbt|eingefärbt|geschrieben)";
const THINGS =
  "(?:fields?|text|items?|rows?|cells?|entries|entry|labels?|links?|words?|areas?|sections?|lines?|bars?|numbers?|options?|questions?|dates?)";

const PATTERNS = [
  new RegExp(String.raw`(?<!\p{L})(?:in )?${GERMAN}(?:er (?:Schrift|Farbe))?[ -]?${MARKED}\p{Ll}*`, "iu"),
  /(?<!\p{L})in (?:Rot|Grün|Blau|Gelb|Orange|Grau|roter|grüner|blauer|gelber)(?: (?:Schrift|Farbe))? (?:sind|ist|stehen|steht|erscheinen)\b/u,
  /(?:stehen|steht|erscheinen|erscheint|sind|ist) in (?:Rot|Grün|Blau|Gelb|Orange|Grau|(?:rot|grün|blau|gelb)er (?:Schrift|Farbe))(?!\p{L})/u,
  new RegExp(
    String.raw`\b(?:marked|shown|highlighted|displayed|indicated|colou?red|printed|written|listed|identified|appear|appears|are|is) in ${ENGLISH}\b`,
    "iu",
  ),
  new RegExp(String.raw`\b(?:the|all|any|each|every) ${ENGLISH} ${THINGS}\b(?! scheme)`, "iu"),
];

/** WCAG 1.4.1: what a colour says is said otherwise too. The words alone cannot prove it: a person must look. */
export const colourInstruction = pageRule("colour-instruction", ["1.4.1"], (page, report) => {
  for (const { element, text } of blocksOf(page)) {
    const found = colourWords(text);
    if (found === null) continue;
    report.warning(
      element,
      `„${found}“ sagt etwas wohl nur durch Farbe (colour alone).`,
      "Kennzeichnen Sie es auch mit Worten oder einem Zeichen.",
    );
  }
});

const colourWords = remember((text: string): string | null => {
  const sentence = joinSpace(text.slice(0, 5_000));
  for (const pattern of PATTERNS) {
    const found = pattern.exec(sentence)?.[0];
    if (found !== undefined) return found;
  }
  return null;
});
