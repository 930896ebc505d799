/** Marks inside words that break search, braille and copied text, and are never wanted (joiners: see below). */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Joiners carry meaning in Arabic and Devanagari script; anywhere else they are left over from a copy. */
const STRAY_JOINER = /(?:\u200c|\u200d)(?<![\p{Script=Arabic}\p{Script=Devanagari}].)/gu;

/**
 * Text as the site keeps it: LF line ends, composed characters (NFC), no soft hyphens or zero-width characters,
 * no runs of no-break spaces. Cleaning clean text changes nothing.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, "")
    .replace(STRAY_JOINER, "")
    .replace(/\u00a0{2,}/g, "\u00a0")
    .normalize("NFC");
}

/**
 * The first character that must not stand in a text: controls, lone surrogates, Unicode line separators,
 * writing-direction overrides and U+FFFD, the trace of a broken conversion.
 * @returns index and name (`U+0000`), or null when the text is fine.
 */
export function findForbidden(text: string): { readonly index: number; readonly name: string } | null {
  const found = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\u202d\u202e\ufffd]/u.exec(text);
  if (found === null) return null;
  const code = found[0].codePointAt(0) ?? 0;
  return { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}
