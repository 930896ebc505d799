import { readFile, stat } from "node:fs/promises";
import { basename, extname, join, normalize } from "node:path";
import { loadRegistry } from "../content/load.ts";
import { formatFinding, hasErrors } from "../finding.ts";
import { type Ask, askMissing } from "./ask.ts";
import { collectDoubts, doubtsAsMarkdown } from "./doubts.ts";
import type { Doubt, ImportOptions, Registry } from "./draft.ts";
import { decodeText } from "./encoding.ts";
import { checkOptions } from "./options.ts";
import { readPressMail } from "./press-mail/read.ts";
import { refuseForeign } from "./refuse-foreign.ts";
import { codeOf, refuseTaken, saveNew } from "./save.ts";
import { releaseName, writeRelease } from "./write.ts";

export interface ImportJob {
  readonly file: string;
  /** The content folder: its registry is read, and the release goes below its `releases/`. */
  readonly content: string;
  /** Where to write instead. */
  readonly out?: string | undefined;
  /** Where to write the list of doubts as Markdown, besides. */
  readonly doubts?: string | undefined;
  readonly dryRun: boolean;
  readonly options: ImportOptions;
}

export interface Imported {
  /** The file written, or that would be written. */
  readonly path: string;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/**
 * Takes one text over into a content file.
 * @param ask puts questions to a person; null where nobody is there to answer.
 * @throws Error in German for unreadable or foreign files, wrong options, a missing date, an existing target.
 */
export async function importFile(job: ImportJob, ask: Ask | null): Promise<Imported> {
  if (job.out !== undefined && extname(job.out) !== ".md") {
    throw new Error(`Die Option --out stimmt nicht: ${job.out} endet nicht auf .md.`);
  }
  // Nobody answers questions for a file that cannot be written.
  if (job.out !== undefined && !job.dryRun) await refuseTaken(job.out, "--out");
  if (job.doubts !== undefined && !job.dryRun) await refuseTaken(job.doubts, "--doubts");
  const registry = await readRegistry(job.content);
  checkOptions(job.options, registry);
  const encoding = collectDoubts();
  const bytes = await readSource(job.file);
  refuseForeign(job.file, bytes);
  const text = decodeText(bytes, encoding.report);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error(`${job.file} enthält keinen Text.`);

  const first = readPressMail(text, registry, job.options);
  const answers = ask === null ? {} : await askMissing(first.missing, registry, ask);
  const { draft, doubts: found } = readPressMail(text, registry, { ...job.options, ...answers });
  if (draft.date === null) {
    throw new Error("Das Datum der Mitteilung steht nicht im Text. Geben Sie es an: --date JJJJ-MM-TT.");
  }
  const name = releaseName(draft, draft.date);
  const path = normalize(job.out ?? join(job.content, "releases", draft.date.slice(0, 4), name));
  const doubts = [...encoding.list(), ...found, ...nameDoubts(path, draft.date)];
  const source = basename(job.file);
  const release = writeRelease(draft, doubts, source);
  if (!job.dryRun) {
    await saveNew(path, release, "--out");
    if (job.doubts !== undefined) await saveNew(job.doubts, doubtsAsMarkdown(doubts, source), "--doubts");
  }
  return { path, text: release, doubts };
}

/** The portal finds a release's date in its name; `--out` may say otherwise. */
function nameDoubts(path: string, date: string): Doubt[] {
  const name = basename(path);
  if (name.startsWith(`${date}-`) && /^[\d-]+[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name)) return [];
  const message = `Der Dateiname ${name} hat nicht die Form ${date}-kurzer-name.md.`;
  return [
    { line: null, message, remedy: "Benennen Sie die Datei um: Das Portal liest Datum und Adresse aus dem Namen." },
  ];
}

async function readRegistry(content: string): Promise<Registry> {
  const registry = await loadRegistry(content);
  if (hasErrors(registry.findings)) {
    const findings = registry.findings.map(formatFinding).join("\n");
    throw new Error(`Das Register im Ordner ${content} ist fehlerhaft.\n${findings}`);
  }
  return registry;
}

async function readSource(file: string): Promise<Uint8Array> {
  try {
    if (!(await stat(file)).isFile()) throw new Error(`${file} ist keine Datei.`);
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Error(code === "ENOENT" ? `${file} gibt es nicht.` : `${file} lässt sich nicht lesen (${code}).`);
  }
}
