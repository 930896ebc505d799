import type { SourceText } from "../content/model.ts";
import type { Finding, Level } from "../finding.ts";
import { createIds } from "./slug.ts";
import type { Heading, MarkdownContext } from "./types.ts";

/** `*[KURZ]: Langform` as found in the text; `line` counts from 0 within it. */
export interface AbbreviationDefinition {
  readonly short: string;
  readonly long: string;
  readonly line: number;
}

export interface Report {
  readonly level: Level;
  readonly rule: string;
  /** 0-based line of the text; null when there is none. */
  readonly line: number | null;
  readonly message: string;
  readonly remedy: string;
  readonly criteria?: readonly string[];
}

/** State of one rendering; markdown-it hands it through as `env`. */
export interface RenderEnv {
  /** Lines of the text that is rendered. */
  readonly lines: readonly string[];
  readonly context: MarkdownContext;
  readonly language: string;
  readonly ids: ReturnType<typeof createIds>;
  readonly findings: Finding[];
  readonly headings: Heading[];
  /** Names of the images placed so far. */
  readonly images: string[];
  readonly definitions: AbbreviationDefinition[];
  readonly report: (report: Report) => void;
}

export function createEnv(source: SourceText, text: string, context: MarkdownContext): RenderEnv {
  const findings: Finding[] = [];
  return {
    lines: text.split("\n"),
    context,
    language: context.language ?? "de",
    ids: createIds(),
    findings,
    headings: [],
    images: [],
    definitions: [],
    report({ line, ...rest }) {
      findings.push({ ...rest, file: source.file, line: source.firstLine + (line ?? 0) });
    },
  };
}
