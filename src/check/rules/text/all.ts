import type { PageRule } from "../rule.ts";
import { abbreviation } from "./abbreviation.ts";
import { allCaps } from "./all-caps.ts";
import { asciiArt } from "./ascii-art.ts";
import { colourInstruction } from "./colour-instruction.ts";
import { emojiRun } from "./emoji-run.ts";
import { emoticon } from "./emoticon.ts";
import { hiddenText } from "./hidden-text.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { lineBreaks } from "./line-breaks.ts";
import { sensoryInstruction } from "./sensory-instruction.ts";
import { spacedLetters } from "./spaced-letters.ts";

/** The page rules on text, in the order of the report. */
export const textRules: readonly PageRule[] = [
  abbreviation,
  allCaps,
  asciiArt,
  emojiRun,
  emoticon,
  hiddenText,
  invisibleCharacters,
  sensoryInstruction,
  lineBreaks,
  spacedLetters,
  colourInstruction,
];
