import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDate } from "../../content/dates.ts";
import { cleanText } from "../../content/read/clean.ts";
import { parseYaml } from "../../content/read/yaml.ts";
import { createReport, type Place } from "../../content/report.ts";
import type { Finding } from "../../finding.ts";

/** What became of an address; see README "Adressen, die bleiben". */
export type AddressState =
  | { readonly state: "published" }
  | { readonly state: "moved"; readonly to: string }
  | { readonly state: "withdrawn"; readonly date: string; readonly reason: string }
  | { readonly state: "erased"; readonly date: string };

export type LedgerEntry = AddressState & { readonly path: string; readonly place: Place };

export interface Ledger {
  /** In the order of the file; each address once. */
  readonly entries: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
}

export const LEDGER = "permalinks.yaml";

const PATH = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.[a-z0-9]+)?$/i;
const FORM =
  "„published“, „{ moved: ziel.html }“, „{ withdrawn: 2026-01-31, reason: Grund }“ oder „{ erased: 2026-01-31 }“";

/** Reads `permalinks.yaml`: one line for every address ever published. A missing file is an empty ledger. */
export function readLedger(contentFolder: string): Ledger {
  const text = readIfThere(join(contentFolder, LEDGER));
  if (text === null || text.replace(/^\s*#.*$/gm, "").trim() === "") return { entries: [], findings: [] };
  const report = createReport();
  const file = `${basename(contentFolder)}/${LEDGER}`;
  const yaml = parseYaml(text, { file, line: 1 }, report);
  if (yaml === null) return { entries: [], findings: report.findings };
  if (typeof yaml.data !== "object" || yaml.data === null || Array.isArray(yaml.data)) {
    report.error(
      "ledger-form",
      { file, line: 1 },
      "Das Verzeichnis der Adressen ist keine Liste „adresse: Zustand“.",
      `Je Zeile eine Adresse und ihren Zustand schreiben: ${FORM}.`,
    );
    return { entries: [], findings: report.findings };
  }
  const lines = lineOfKeys(text);
  const entries = Object.entries(yaml.data).flatMap(([path, value]): LedgerEntry[] => {
    const place = { file, line: lines.get(path) ?? 1 };
    const state = stateOf(value);
    if (!PATH.test(path)) {
      report.error(
        "ledger-path",
        place,
        `„${path}“ ist keine Adresse dieser Website.`,
        "Den Pfad ohne Schrägstrich am Anfang schreiben, z. B. 2024/11/26/kurzname.html.",
      );
      return [];
    }
    if (state === null) {
      report.error("ledger-state", place, `Der Zustand von „${path}“ ist nicht zu verstehen.`, `Möglich sind ${FORM}.`);
      return [];
    }
    return [{ path, place, ...state }];
  });
  return { entries, findings: report.findings };
}

function stateOf(value: unknown): AddressState | null {
  if (value === "published") return { state: "published" };
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map(Object.entries(value));
  const text = (name: string): string => {
    const field: unknown = fields.get(name);
    return typeof field === "string" ? field.trim() : "";
  };
  const names = [...fields.keys()].sort().join();
  if (names === "moved" && PATH.test(text("moved"))) return { state: "moved", to: text("moved") };
  if (names === "erased" && isDate(text("erased"))) return { state: "erased", date: text("erased") };
  if (names === "reason,withdrawn" && isDate(text("withdrawn")) && text("reason") !== "")
    return { state: "withdrawn", date: text("withdrawn"), reason: text("reason") };
  return null;
}

/** Line of each key; the file has one entry a line, and asking the YAML tree for 20,000 places would be quadratic. */
function lineOfKeys(text: string): Map<string, number> {
  return new Map(text.split("\n").map((line, index) => [/^["']?([^"':]+)["']?:/.exec(line)?.[1] ?? "", index + 1]));
}

function readIfThere(file: string): string | null {
  try {
    return cleanText(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
