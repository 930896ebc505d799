import type { Finding, Level } from "../../finding.ts";
import type { SourceText } from "../model.ts";
import type { HouseStyle } from "../schema/house-style.ts";

/** The house style as rules need it. */
export interface TextStyle extends Pick<HouseStyle, "genderForm" | "genericLinkTexts"> {
  /** Abbreviations that need no long form: the house's, the site's and those everybody knows. */
  readonly knownAbbreviations: ReadonlySet<string>;
}

/** One rule over one text; `source.text` comes masked (`maskMarkdown`). */
export type TextRule = (source: SourceText, style: TextStyle) => Finding[];

/** A finding at an index of a source's text. */
export function findingAt(
  source: SourceText,
  index: number,
  finding: { level: Level; rule: string; message: string; remedy: string; criteria?: readonly string[] },
): Finding {
  const starts = lineStarts(source);
  let line = 0;
  for (let above = starts.length; above - line > 1; ) {
    const middle = (line + above) >> 1;
    if ((starts[middle] ?? 0) <= index) line = middle;
    else above = middle;
  }
  return {
    ...finding,
    file: source.file,
    line: source.firstLine + line,
    column: index - (starts[line] ?? 0) + 1,
  };
}

const known = new WeakMap<SourceText, readonly number[]>();

/** Index of each line's first character; kept, for a text may have many findings. */
function lineStarts(source: SourceText): readonly number[] {
  const starts = known.get(source) ?? [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  known.set(source, starts);
  return starts;
}

/** A block of lines between blank lines, with its index in the text. */
export interface Paragraph {
  readonly index: number;
  readonly text: string;
}

export function paragraphs(text: string): Paragraph[] {
  return [...text.matchAll(/(?:^[ \t>]*\S[^\n]*(?:\n|$))+/gm)].map(({ index, 0: block }) => ({
    index,
    text: block.trimEnd(),
  }));
}
