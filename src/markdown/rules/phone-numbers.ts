import { telephoneUri } from "../phone.ts";
import { inlineBlocks, mapText, type Rule, splitText, textToken, wrapped } from "../tokens.ts";

const S = "[ \\u00A0]?";
/** After the area code a slash may stand; later one starts the next number of a chain ("567-5504/-5514"). */
const REST = `${S}[/–-]?${S}\\d(?:[ \\u00A0–-]?\\d)*`;
const INTERNATIONAL = `(?:\\+|00)49${S}(?:\\(0\\)${S})?(?:\\(\\d{2,5}\\)|\\d{2,5})${REST}`;
const WITH_BRACKETS = `\\(0\\d[\\d ]{0,6}\\)${REST}`;
/** Digits alone may be a file number: only a word before them makes them a phone number. */
const AFTER_WORD = `(?<=(?:Tel|Telefon|Telefonnummer|Mobil|Handy|Hotline|Rufnummer)[.:]{0,2}[ \\u00A0\\n])0[1-9]\\d{1,4}${REST}`;
const PATTERN = new RegExp(`(?<![\\p{L}\\d+])(?:${INTERNATIONAL}|${WITH_BRACKETS}|${AFTER_WORD})(?![\\p{L}\\d])`, "gu");
const FAX = /fax(?:nummer)?[.:]{0,2}\s*$/i;

/** Clear German phone numbers become `tel:` links; fax numbers and doubtful ones stay text. */
export const phoneNumbers: Rule = (tokens, env) => {
  for (const block of inlineBlocks(tokens, env.language)) {
    block.token.children = mapText(block, ({ token, inLink }) => {
      if (inLink) return [token];
      return splitText(token, PATTERN, ({ 0: number, index }) => {
        const href = FAX.test(token.content.slice(Math.max(0, index - 20), index)) ? null : telephoneUri(number);
        if (href === null) return null;
        const link = wrapped("link", "a", [["href", href]], textToken(number, token.map));
        for (const part of link) part.info = "auto";
        return link;
      });
    });
  }
  return tokens;
};
