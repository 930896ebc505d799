import type MarkdownIt from "markdown-it";

const LONGEST = 500;

/**
 * Which addresses in running text become links: https://…, www.… and mail addresses. Bare domains do not: a missing
 * space after a full stop ("in Halle.Es folgt") would look like one.
 */
export function recogniseAddresses(md: MarkdownIt): void {
  md.linkify
    .set({ fuzzyLink: false, fuzzyEmail: true, fuzzyIP: false })
    .add("//", null)
    .add("ftp:", null)
    .add("www.", {
      validate(text, pos, self) {
        // In the middle of another address, and again and again in "www.a.www.a.…".
        if (/[./@:=&?#%-]/.test(text[pos - "www.".length - 1] ?? "")) return 0;
        const rest = text.slice(pos, pos + LONGEST);
        if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.test(rest)) return 0;
        return Math.max(0, self.testSchemaAt(`https://www.${rest}`, "https:", 6) - "//www.".length);
      },
      normalize(match) {
        match.url = `https://${match.url}`;
      },
    });
}
