import { type Edit, editMatches, type TextRule } from "../edits.ts";

/**
 * U+00A0 and nothing else, although typographers prefer the narrow U+202F: measured with liblouis 3.24 and espeak-ng
 * 1.51, U+202F splits "4 000" into single digits in Braille and in speech. U+00A0 is what text browsers know too.
 */
const NBSP = "\u00A0";
const SPACE = "[ \\u00A0\\n]";

const ABBREVIATIONS = (
  "a. a. O.|a. D.|d. h.|d. J.|d. M.|e. V.|i. A.|i. d. F.|i. d. R.|i. H. v.|i. R.|i. S. d.|i. S. v.|i. V.|i. V. m.|" +
  "m. E.|n. Chr.|o. Ä.|o. ä.|o. g.|s. a.|s. o.|s. u.|u. a.|u. a. m.|u. Ä.|u. ä.|u. U.|u. v. a.|u. v. a. m.|u. v. m.|" +
  "v. a.|v. Chr.|v. H.|z. B.|z. Hd.|z. T.|z. Z.|z. Zt."
).split("|");
const UNITS =
  "%|‰|€|EUR|Euro|Cent|Prozent|Prozentpunkte|Mio\\.|Mrd\\.|Tsd\\.|Millionen?|Milliarden?|km²|km|m²|m³|mm|cm|m|ha|kg|g|t|" +
  "l|kWh|MWh|GWh|TWh|kW|MW|GW|kB|MB|GB|Uhr|°C|°";
const LETTER = "[\\p{L}\\p{N}]";

/** "z.B." and "z. B." alike; the longest first, so that "u. a. m." is not read as "u. a.". */
const abbreviation = new RegExp(
  `(?<!${LETTER}|\\.)(?:${[...ABBREVIATIONS]
    .sort((a, b) => b.length - a.length)
    .map(
      (short) =>
        `[${short[0]}${short[0]?.toUpperCase()}]${short.slice(1).replaceAll(".", "\\.").replaceAll(" ", `${SPACE}?`)}`,
    )
    .join("|")})(?!${LETTER})`,
  "gu",
);
const beforeNumber = new RegExp(
  `(?<=§)${SPACE}?(?=\\d)|(?<=(?<!${LETTER})(?:Nr|Nrn|Art|Abs|Bd|Kap|Ziff|Rn|Az|S)\\.)${SPACE}(?=\\d)`,
  "gu",
);
const beforeUnit = new RegExp(`(?<=\\d)${SPACE}(?=(?:${UNITS})(?!${LETTER}))`, "gu");
const beforeCurrency = new RegExp(`(?<=\\d${SPACE}(?:Mio|Mrd|Tsd)\\.)${SPACE}(?=(?:Euro|EUR|€)(?!${LETTER}))`, "gu");
const afterTitle = new RegExp(
  `(?<=(?<!${LETTER})(?:Dr|Prof|Dipl\\.-Ing|Dr\\.-Ing|St)\\.)${SPACE}(?=\\p{Lu}|(?:med|jur|phil|rer|h)\\.)`,
  "gu",
);

/** No-break spaces in abbreviations, before numbers and units, and after titles. */
export const spaces: TextRule = (text) => {
  const edits: Edit[] = editMatches(text, abbreviation, (short) =>
    short
      .replace(/[ \u00A0\n]/g, "")
      .replaceAll(".", `.${NBSP}`)
      .trimEnd(),
  );
  for (const gap of [beforeNumber, beforeUnit, beforeCurrency, afterTitle]) {
    for (const edit of editMatches(text, gap, () => NBSP)) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
};
