import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CheckError, reasonOf } from "./check-error.ts";
import { settle } from "./evidence/settle.ts";
import type { ReportFinding } from "./merge.ts";
import { type AcceptedFinding, type CheckReport, reportShape } from "./report/report.ts";
import type { Shard } from "./shard.ts";

type Part = CheckReport & { readonly shard: Shard };

/** Reads the reports of the parts of a check from their folders. Throws CheckError when one is missing or damaged. */
export async function readReports(folders: readonly string[]): Promise<CheckReport[]> {
  return Promise.all(folders.map(readReport));
}

async function readReport(folder: string): Promise<CheckReport> {
  const file = join(folder, "findings.json");
  try {
    return reportShape.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? reasonOf(error) : "der Inhalt ist beschädigt oder älter";
    throw new CheckError(
      `Der Bericht „${file}“ ist nicht lesbar: ${reason}.`,
      "Nennen Sie die Ordner, die „npm run check -- --shard …“ mit „--report“ geschrieben hat.",
    );
  }
}

/**
 * The report of a whole check, put together from its parts: the same as one run over all pages would have given.
 * Throws CheckError when a part is missing or twice there, or when the parts are not of the same check; a part that
 * is not there has not passed.
 */
export function mergeReports(reports: readonly CheckReport[]): CheckReport {
  const parts = sortParts(reports);
  const [first] = parts;
  if (first === undefined) throw new CheckError("Es ist kein Bericht genannt.", "Nennen Sie die Ordner aller Teile.");
  for (const part of parts) assertSame(first, part);
  const findings = parts.flatMap((part) => [...part.findings, ...part.accepted.map(withoutAcceptance)]);
  const checked = interleave(parts.map((part) => part.checked));
  return {
    ...first,
    ...settle(
      findings,
      first.owner,
      checked.every(({ browser }) => browser !== "off"),
    ),
    shard: null,
    pages: checked.length,
    checked,
    notices: [...new Set(parts.flatMap(({ notices }) => notices))],
  };
}

function sortParts(reports: readonly CheckReport[]): Part[] {
  const parts = reports.map((report): Part => {
    if (report.shard !== null) return { ...report, shard: report.shard };
    throw new CheckError(
      `Der Bericht über „${report.folder}“ ist schon ein ganzer.`,
      "Zusammengeführt werden Teile, die mit „--shard“ entstanden sind.",
    );
  });
  const count = parts[0]?.shard.count ?? 0;
  const numbers = parts.map(({ shard }) => shard.index).sort((a, b) => a - b);
  const wanted = Array.from({ length: count }, (_, index) => index + 1);
  const missing = wanted.filter((number) => !numbers.includes(number));
  if (missing.length > 0)
    throw new CheckError(
      `Es fehlt Teil ${missing.join(", ")} von ${count}: Was niemand geprüft hat, gilt nicht als bestanden.`,
      "Nennen Sie die Berichte aller Teile, oder lassen Sie die fehlenden noch einmal laufen.",
    );
  if (numbers.length > count || parts.some(({ shard }) => shard.count !== count))
    throw new CheckError(
      "Ein Teil ist doppelt genannt, oder die Berichte gehören zu verschiedenen Teilungen.",
      "Nennen Sie jeden Teil eines Laufs genau einmal.",
    );
  return parts.sort((a, b) => a.shard.index - b.shard.index);
}

function assertSame(first: CheckReport, other: CheckReport): void {
  const facts = ({ folder, digest, tools, rules, house, owner, demoted }: CheckReport) =>
    Object.entries({
      "die geprüften Seiten": [folder, digest],
      "die Fassungen der Werkzeuge": tools,
      "die Regeln": [rules, house, demoted],
      "die Angaben zur Website": owner,
    });
  const theirs = new Map(facts(other));
  for (const [name, value] of facts(first)) {
    if (JSON.stringify(value) === JSON.stringify(theirs.get(name))) continue;
    throw new CheckError(
      `Die Teile passen nicht zusammen: In Teil ${other.shard?.index} sind ${name} andere als in Teil ${first.shard?.index}.`,
      "Lassen Sie alle Teile über dieselben Dateien und mit demselben Stand des Programms laufen.",
    );
  }
}

/** Takes the first of each list, then the second of each …: undoes `pagesOfShard`. */
function interleave<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }).flatMap((_, row) => lists.flatMap((list) => list.slice(row, row + 1)));
}

function withoutAcceptance({ acceptance: _, ...finding }: AcceptedFinding): ReportFinding {
  return finding;
}
