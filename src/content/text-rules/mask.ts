/** What is not German running text: code, link targets, bare addresses, attributes, passages in other languages. */
const SKIPPED = [
  /^( {0,3})(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)??(?: {0,3}\2[`~]*[ \t]*$|(?![\s\S]))/gm,
  /(`+)(?!`)[^`]*?(?<!`)\1(?!`)/g,
  /\[[^\]\n]*\]\{lang=(?!de\b)[^}\n]*\}/g,
  /\{[a-z]+=[^}\n]*\}/g,
  /(?<=\])\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\)/g,
  /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/gm,
  /<(?:https?:|mailto:|tel:)[^>\s]*>/gi,
  /\b(?:https?:\/\/|www\.)[^\s<>()„“]+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
] as const;

/**
 * Markdown with everything blanked that text rules must not read. Line ends and all positions stay, so that an
 * index into the result is an index into the source.
 */
export function maskMarkdown(markdown: string): string {
  return SKIPPED.reduce<string>(
    (text, pattern) => text.replace(pattern, (hit: string) => hit.replace(/[^\n]/g, " ")),
    markdown,
  );
}
