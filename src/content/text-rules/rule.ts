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
  const before = source.text.slice(0, index).split("\n");
  return {
    ...finding,
    file: source.file,
    line: source.firstLine + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
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
