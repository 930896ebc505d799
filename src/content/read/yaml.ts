import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLMap,
} from "yaml";
import type { Place, Report } from "../report.ts";
import { cleanText, findForbidden } from "./clean.ts";
import { explainSyntax, findTooDeep } from "./yaml-syntax.ts";

export type Path = readonly PropertyKey[];

/** Plain data of a YAML text, and where each part of it stands. */
export interface Yaml {
  /**
   * Text stays text in its own spelling, numbers too (`055`), so that no code or postal code loses a zero;
   * only `true`, `false` and empty values get a type. Objects have no prototype.
   */
  readonly data: unknown;
  /** Place of the value at `path`, or of its nearest existing parent. */
  readonly at: (path: Path) => Place;
  /** Place of the key at `path`, or of its nearest existing parent. */
  readonly keyAt: (path: Path) => Place;
}

/**
 * Reads YAML 1.2 (core schema) without anchors, tags and merge keys.
 * @param start file and 1-based line at which `text` begins.
 * @returns null with one finding when the text is no such YAML: what follows a syntax error is mostly its echo.
 */
export function parseYaml(text: string, start: { file: string; line: number }, report: Report): Yaml | null {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: start.file, line: start.line + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const deep = findTooDeep(text);
  if (deep !== null) {
    const line = start.line + text.slice(0, deep).split("\n").length - 1;
    const remedy = "Die Angaben flacher schreiben; kein Feld braucht so viele Ebenen.";
    report.error("yaml-depth", { file: start.file, line }, "Die Angaben sind zu tief verschachtelt.", remedy);
    return null;
  }
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: false, // our own check is linear
    prettyErrors: false, // quadratic on hostile input
    lineCounter: lines,
  });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) {
    const { message, remedy } = explainSyntax(broken.code);
    report.error("yaml-syntax", placeAt(broken.pos[0]), message, remedy);
    return null;
  }
  const before = report.findings.length;
  const data = toData(document.contents, placeAt, report);
  if (report.findings.slice(before).some((finding) => finding.level === "error")) return null;
  return {
    data,
    at: (path) => placeAt(offsetOf(document, path, "value")),
    keyAt: (path) => placeAt(offsetOf(document, path, "key")),
  };
}

/** Plain data of a node; everything that is legal YAML but a trap for editors becomes a finding. */
function toData(node: Node | null, placeAt: (offset: number) => Place, report: Report): unknown {
  if (node === null) return null;
  const place = placeAt(node.range?.[0] ?? 0);
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    const { message, remedy } = explainSyntax("BAD_ALIAS");
    report.error("yaml-syntax", place, message, remedy);
    return null;
  }
  if (isSeq<Node>(node)) return node.items.map((item) => toData(item, placeAt, report));
  if (isMap<Node, Node | null>(node)) {
    const record: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? keyName(key) : null;
      const at = placeAt(key.range?.[0] ?? 0);
      if (name === null || key.anchor !== undefined || key.tag !== undefined) {
        report.error("yaml-syntax", at, "Hier fehlt der Feldname.", "Die Form „feld: Wert“ verwenden.");
      } else if (name in record) {
        report.error("duplicate-key", at, `Das Feld „${name}“ steht zweimal da.`, "Eine der beiden Angaben entfernen.");
      } else {
        record[name] = toData(value, placeAt, report);
      }
    }
    return record;
  }
  return isScalar(node) ? scalarData(node, place, report) : null;
}

function scalarData(scalar: Scalar, place: Place, report: Report): string | boolean | null {
  if (scalar.type === Scalar.PLAIN && scalar.comment != null && /^[^\s#]/.test(scalar.comment)) {
    const message = `Alles ab „#${scalar.comment}“ ist für YAML eine Anmerkung und fehlt im Wert.`;
    const remedy =
      "Den ganzen Wert in gerade Anführungszeichen setzen; bei einer Anmerkung nach „#“ ein Leerzeichen lassen.";
    report.warning("yaml-comment", place, message, remedy);
  }
  const { value } = scalar;
  if (value === null || typeof value === "boolean") return value;
  if (typeof value !== "string") return scalar.source ?? String(value);
  if (scalar.type !== Scalar.QUOTE_DOUBLE) return value;
  const text = cleanText(value); // only these can bring characters back in by escapes such as \u00AD
  const forbidden = findForbidden(text);
  if (forbidden === null) return text;
  report.error("forbidden-character", place, `Im Text steht das Zeichen ${forbidden.name}.`, "Das Zeichen entfernen.");
  return null;
}

function keyName(key: Scalar): string | null {
  if (key.value === null || key.value === "") return null;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

type Block = YAMLMap<Node, Node | null>;

const pairsByBlock = new WeakMap<Block, ReadonlyMap<string, Block["items"][number]>>();

/** The fields of a block by name; kept, for a hostile block may have thousands of findings. */
function pairsOf(block: Block): ReadonlyMap<string, Block["items"][number]> {
  const pairs =
    pairsByBlock.get(block) ??
    new Map(block.items.flatMap((pair) => (isScalar(pair.key) ? [[keyName(pair.key) ?? "", pair] as const] : [])));
  pairsByBlock.set(block, pairs);
  return pairs;
}

function offsetOf(document: Document.Parsed, path: Path, want: "key" | "value"): number {
  let node: Node | null = document.contents;
  let key = node?.range?.[0] ?? 0;
  let value = key;
  for (const step of path) {
    if (isSeq<Node>(node) && typeof step === "number") {
      node = node.items[step] ?? null;
      key = node?.range?.[0] ?? key;
      value = key;
    } else if (isMap<Node, Node | null>(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) break;
      node = pair.value;
      key = pair.key.range?.[0] ?? key;
      value = node?.range?.[0] ?? key;
    } else break;
    if (node === null) break;
  }
  return want === "key" ? key : value;
}
