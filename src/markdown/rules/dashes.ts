import { editMatches, type TextRule } from "../edits.ts";

/** A hyphen (or two) between spaces is a dash: "heute - endlich" → "heute – endlich". "1-3" stays. */
export const dashes: TextRule = (text) => editMatches(text, /(?<=\S[ \u00A0\n])--?(?=[ \u00A0\n]\S)/g, () => "–");
