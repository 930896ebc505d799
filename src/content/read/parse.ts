import * as z from "zod";
import { explain, splitSentences } from "../messages/explain.ts";
import type { SourceText } from "../model.ts";
import type { Place, Report } from "../report.ts";
import type { TextFile } from "./folder.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Path, parseYaml, type Yaml } from "./yaml.ts";

/** Checked data of one file, with the way back to lines and columns. */
export interface Parsed<Data> {
  readonly file: string;
  readonly data: Data;
  readonly at: (...path: Path) => Place;
  readonly keyAt: (...path: Path) => Place;
}

/** A Markdown file: its front matter and its text. */
export interface ParsedText<Data, Parts> {
  readonly path: string;
  readonly source: SourceText;
  /** Null when any field is wrong. */
  readonly front: Parsed<Data> | null;
  /** The fields that are right for themselves, so that one wrong field does not hide what else is wrong. */
  readonly parts: Parsed<Parts>;
}

/** Reads a YAML file; null, with findings, when it does not fit the schema. */
export function parseData<Data>(file: TextFile, schema: z.ZodType<Data>, report: Report): Parsed<Data> | null {
  const yaml = parseYaml(file.text, { file: file.file, line: 1 }, report);
  if (yaml === null) return null;
  const result = validate(yaml, schema, report);
  return result.success ? parsed(file.file, result.data, yaml) : null;
}

/** Reads a Markdown file with front matter; null when not even single fields can be read. */
export function parseText<Parts, Data extends Parts>(
  file: TextFile,
  schema: z.ZodType<Data>,
  partial: z.ZodType<Parts>,
  report: Report,
): ParsedText<Data, Parts> | null {
  const split = splitFrontMatter(file.text);
  if (split === "missing" || split === "unterminated") {
    const [message, remedy] =
      split === "missing"
        ? [
            "Der Datei fehlen die Kopfdaten.",
            "Die Datei mit einer Zeile „---“ beginnen, darunter die Felder, dann wieder „---“.",
          ]
        : ["Die Kopfdaten haben kein Ende.", "Unter das letzte Feld eine Zeile mit „---“ setzen."];
    report.error("front-matter", { file: file.file, line: 1 }, message, remedy);
    return null;
  }
  const yaml = parseYaml(split.yaml, { file: file.file, line: split.yamlLine }, report);
  if (yaml === null) return null;
  const source = { file: file.file, firstLine: split.bodyLine, text: split.body };
  const full = validate(yaml, schema, report);
  if (full.success) {
    const front = parsed(file.file, full.data, yaml);
    return { path: file.path, source, front, parts: front };
  }
  const good = partial.safeParse(withoutBad(yaml.data, full.error.issues));
  return good.success ? { path: file.path, source, front: null, parts: parsed(file.file, good.data, yaml) } : null;
}

function validate<Data>(yaml: Yaml, schema: z.ZodType<Data>, report: Report) {
  const result = schema.safeParse(yaml.data, { error: explain });
  for (const issue of result.error?.issues ?? []) {
    splitSentences(issue.message).forEach(({ message, remedy }, index) => {
      const key = issue.code === "unrecognized_keys" ? issue.keys[index] : undefined;
      const ofKey = issue.code === "invalid_key" ? issue.path : key === undefined ? null : [...issue.path, key];
      const place = ofKey === null ? yaml.at(issue.path) : yaml.keyAt(ofKey);
      const { rule = key === undefined ? "field" : "unknown-field", criteria } = detailsOf(issue);
      report.error(rule, place, message, remedy, criteria);
    });
  }
  return result;
}

/** Rule and WCAG criteria that a schema of ours may attach to a custom issue. */
const details = z.object({ rule: z.string().optional(), criteria: z.array(z.string()).optional() });

function detailsOf(issue: z.core.$ZodIssue): { rule?: string | undefined; criteria?: string[] | undefined } {
  return issue.code === "custom" ? (details.safeParse(issue.params).data ?? {}) : {};
}

function withoutBad(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof data !== "object" || data === null) return data;
  const bad = new Set(
    issues.flatMap((issue) => (issue.path.length === 0 && "keys" in issue ? issue.keys : issue.path.slice(0, 1))),
  );
  return Object.fromEntries(Object.entries(data).filter(([key]) => !bad.has(key)));
}

function parsed<Data>(file: string, data: Data, yaml: Yaml): Parsed<Data> {
  return { file, data, at: (...path) => yaml.at(path), keyAt: (...path) => yaml.keyAt(path) };
}
