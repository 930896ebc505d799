import type { Parsed, ParsedText } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { HouseStyle } from "../schema/house-style.ts";
import { checkField, checkText } from "../text-rules/check-text.ts";
import type { TextStyle } from "../text-rules/rule.ts";

interface TextParts {
  readonly title?: string | undefined;
  readonly kicker?: string | null | undefined;
  readonly subtitle?: string | null | undefined;
  readonly summary?: string | undefined;
  readonly language?: string | undefined;
  readonly plainLanguage?: unknown;
}

/** All text rules over a text and the lines about it in its front matter; only German is judged. */
export function checkTexts({ source, parts }: ParsedText<unknown, TextParts>, style: TextStyle, report: Report): void {
  const { data, at } = parts;
  if ((data.language ?? "de") !== "de") return;
  for (const finding of checkText(source, style, data.plainLanguage != null)) report.findings.push(finding);
  for (const field of ["title", "kicker", "subtitle", "summary"] as const) {
    const text = data[field];
    if (text == null) continue;
    const { line = 1, column = 1 } = at(field);
    const fieldSource = { file: source.file, firstLine: line, text };
    for (const finding of checkField(fieldSource, style)) report.findings.push({ ...finding, line, column });
  }
}

/** Headlines and summaries that lists, feeds and search results would cut off. */
export function checkLengths({ data, at }: Parsed<TextParts>, house: HouseStyle, report: Report): void {
  const check = (field: "title" | "summary", name: string, limit: number) => {
    const length = [...(data[field] ?? "")].length;
    if (length <= limit) return;
    const message = `${name} hat ${length} Zeichen; vorgesehen sind höchstens ${limit}.`;
    report.hint("text-length", at(field), message, "Kürzen, wenn dabei nichts Wichtiges verloren geht.");
  };
  check("title", "Die Überschrift", house.titleLength);
  check("summary", "Die Zusammenfassung", house.summaryLength);
}
