/** A text file in its two halves; lines are 1-based lines of the file. */
export interface Split {
  readonly yaml: string;
  /** Line on which `yaml` starts: the one after the opening `---`. */
  readonly yamlLine: number;
  /** Everything after the closing `---`, without leading blank lines and trailing space. */
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Splits a text with LF line ends into front matter and body. The front matter stands between two lines of `---`,
 * the first of them being the first line of the file.
 * @returns the halves, or which of the two lines is missing.
 */
export function splitFrontMatter(text: string): Split | "missing" | "unterminated" {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (opening === null) return "missing";
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\n|$)/m.exec(rest);
  if (closing === null) return "unterminated";
  const yaml = rest.slice(0, closing.index);
  const after = rest.slice(closing.index + closing[0].length);
  const blank = /^(?:[ \t]*\n)*/.exec(after)?.[0] ?? "";
  return {
    yaml,
    yamlLine: 2,
    body: after.slice(blank.length).trimEnd(),
    bodyLine: 3 + lineEnds(yaml) + lineEnds(blank),
  };
}

function lineEnds(text: string): number {
  return text.split("\n").length - 1;
}
