import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openCache } from "../src/check/cache.ts";
import { htmlValidate } from "../src/check/engines/html-validate.ts";
import { htmlhint } from "../src/check/engines/htmlhint.ts";
import { runGate } from "../src/check/gate.ts";
import { checkMarkup } from "../src/check/markup.ts";
import { mergePages } from "../src/check/merge-pages.ts";
import { readFolder } from "../src/check/read-folder.ts";
import { checkStatically } from "../src/check/static.ts";
import type { Folder, HtmlPage } from "../src/check/types.ts";
import { writeBenchContent } from "./bench-content.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run bench:static -- [--pages 300] [--rounds 3]
Prozessorzeit je Seite (Millisekunden) für html-validate allein, htmlhint allein, die eigenen Regeln allein und alle
Prüfungen des Quelltextes zusammen (lesen, parsen, prüfen, zusammenführen; ohne Browser), abwechselnd gemessen; dann ein
erster Lauf und ein Lauf, in dem sich nichts geändert hat, mit dem größten Speicherbedarf.`;

const silent = (): void => undefined;

/** One way to check the pages of a folder once. */
const WAYS: Readonly<Record<string, (folder: Folder) => Promise<unknown>>> = {
  "html-validate allein": ({ pages }) => each(pages, htmlValidate.run),
  "htmlhint allein": ({ pages }) => each(pages, htmlhint.run),
  "eigene Regeln allein": (folder) => checkStatically(folder.pages, { folder, house: null }, openCache(null), silent),
  "alle zusammen": async (folder) => {
    const own = await checkStatically(folder.pages, { folder, house: null }, openCache(null), silent);
    const markup = await checkMarkup(folder.pages, openCache(null), silent);
    await mergePages(folder.pages, [...own, ...markup], openCache(null));
  },
};

try {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: "300" },
      rounds: { type: "string", default: "3" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await bench(Number(values.pages), Number(values.rounds));
} catch (error) {
  fail(error, USAGE);
}

async function bench(count: number, rounds: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "aushang-messung-"));
  const site = join(work, "site");
  const progress = steps();
  try {
    progress.step("Seiten erzeugen");
    writeBenchContent(join(work, "content"), count);
    const render = ["--import", "tsx", "scripts/render.ts", join(work, "content"), site];
    execFileSync(process.execPath, render, { stdio: "inherit" });
    const figures = new Map<string, number[]>(Object.keys(WAYS).map((name) => [name, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const [name, run] of Object.entries(WAYS)) {
        progress.step(`Runde ${round}, ${name}`);
        // Read anew each time: no way may use trees that another one has built.
        const folder = await readFolder(site);
        figures.get(name)?.push((await cpuOf(() => run(folder))) / folder.pages.length);
      }
    }
    progress.step("Erster Lauf, dann einer ohne Änderung");
    const gate = (): Promise<unknown> =>
      runGate({
        root: site,
        house: null,
        browser: false,
        cacheDir: join(work, "cache"),
        reportDir: join(work, "report"),
      });
    const first = await cpuOf(gate);
    const unchanged = await cpuOf(gate);
    progress.done();

    const alone = median(figures.get("html-validate allein") ?? []);
    console.log("| Verfahren | ms je Seite | Verhältnis |\n|---|--:|--:|");
    for (const [name, values] of figures) {
      console.log(`| ${name} | ${median(values).toFixed(2)} | ${(median(values) / alone).toFixed(2)} |`);
    }
    console.log(
      `Erster Lauf: ${(first / 1000).toFixed(1)} s, ohne Änderung: ${(unchanged / 1000).toFixed(1)} s Prozessorzeit.`,
    );
    console.log(`Größter Speicherbedarf: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function each(pages: readonly HtmlPage[], run: (page: HtmlPage) => unknown): Promise<void> {
  for (const page of pages) await run(page);
}

/** Milliseconds of processor time, user and system. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
