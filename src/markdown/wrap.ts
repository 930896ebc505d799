/** Columns of a line in a mail (RFC 5322 recommends at most 78). */
export const COLUMNS = 72;

/**
 * Breaks a text into lines of at most `columns` characters; a longer word stays whole on its own line. Line ends in
 * the text stay; no-break spaces hold words together where that fits, and come out as plain spaces.
 */
export function wrapText(text: string, columns = COLUMNS): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, columns))
    .join("\n");
}

function wrapLine(text: string, columns: number): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  const words = text.split(/[ \t]+/).flatMap((word) => (textWidth(word) > columns ? word.split("\u00A0") : [word]));
  for (const word of words) {
    if (word === "") continue;
    const width = textWidth(word);
    if (length > 0 && length + 1 + width > columns) {
      lines.push(line);
      line = word;
      length = width;
    } else {
      line += length > 0 ? ` ${word}` : word;
      length += length > 0 ? width + 1 : width;
    }
  }
  lines.push(line);
  return lines.join("\n").replaceAll("\u00A0", " ").replace(/ +$/gm, "");
}

/** Number of characters a reader sees as one, near enough for columns. */
export const textWidth = (text: string): number => [...text].length;
