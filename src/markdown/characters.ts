/** Characters that take no room: controls, soft hyphens, zero-width and bidi marks, noncharacters. */
const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}/gu;
const LINE_END = /\r\n?/g;
const LINE_SEPARATOR = /[\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const FIXED_SPACE = /[\u2000-\u200A\u202F\u205F\u3000]/g;
const SPACE_RUN = /[ \t\u00A0]{2,}/g;

/**
 * Text without invisible characters, with LF line ends and well-formed Unicode.
 * Measured: edbrowse prints U+00AD as "-", liblouis sets a blank for it in the middle of the word,
 * NVDA users hear words broken; so none of them may reach a reader.
 */
export function withoutInvisible(text: string): string {
  return text
    .replace(LINE_END, "\n")
    .replace(LINE_SEPARATOR, " ")
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATE, "\uFFFD");
}

/**
 * The same in characters that Braille and speech survive: fixed-width spaces become U+00A0, the no-break hyphen a
 * plain one. Measured with liblouis 3.24: U+202F splits a number ("4 000") in Braille, espeak-ng then reads it digit
 * by digit, U+2011 comes out as a hex escape.
 */
export function survivingCharacters(text: string): string {
  return withoutInvisible(text).replace(FIXED_SPACE, "\u00A0").replaceAll("\u2011", "-");
}

/** Running text: the same, with runs of spaces melted into one. */
export const cleanText = (text: string): string => survivingCharacters(text).replace(SPACE_RUN, " ");
