import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { z } from "zod";
import { findBrowser } from "../src/check/browser/find-browser.ts";
import { runInTabs } from "../src/check/browser/pool.ts";
import { serveFolder } from "../src/check/browser/serve.ts";
import { browserSession } from "../src/check/browser/session.ts";
import type { Tab } from "../src/check/browser/tab.ts";
import { judgeInTab } from "../src/check/engines/pa11y.ts";
import { type Pa11yConfig, readPa11yConfig } from "../src/check/engines/pa11y-config.ts";
import { probePage } from "../src/check/probes/run.ts";
import { readFolder } from "../src/check/read-folder.ts";
import { writeBenchContent } from "./bench-content.ts";
import { watchFamily } from "./process-family.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run bench:check -- [--pages 120] [--rounds 3] [--concurrency 1,2,4,8]
Vergleicht unsere Prüfung im Browser mit pa11y-ci auf denselben Seiten und mit denselben Einstellungen: Seiten je Sekunde,
Prozessorzeit je Seite und größter Speicherbedarf mit allen Prozessen des Browsers,
nicht geprüfte Seiten. Die Verfahren wechseln sich ab, damit eine langsame Minute keines allein trifft (nur Linux).`;

/** What pa11y-ci prints at the end: on good pages every page that does not pass was not judged. */
const outcome = z.object({ passes: z.int() });

/** A page with what its server sends, where that is to be used. */
interface BenchPage {
  readonly url: string;
  readonly html?: string;
}

/** One way to check all pages once. */
interface Way {
  readonly name: string;
  /** Returns how many pages it could not judge. */
  readonly run: () => Promise<number>;
}

interface Figure {
  readonly name: string;
  readonly pagesPerSecond: number;
  /** Milliseconds of processor time a page, the browser's processes included. */
  readonly cpu: number;
  /** Megabytes, likewise. */
  readonly memory: number;
  /** Pages that were not judged: the other figures tell nothing then. */
  readonly failed: number;
}

try {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: "120" },
      rounds: { type: "string", default: "3" },
      concurrency: { type: "string", default: "1,2,4,8" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await bench(Number(values.pages), Number(values.rounds), values.concurrency.split(",").map(Number));
} catch (error) {
  fail(error, USAGE);
}

async function bench(count: number, rounds: number, concurrencies: readonly number[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "aushang-messung-"));
  try {
    writeBenchContent(join(work, "content"), count);
    const render = ["--import", "tsx", "scripts/render.ts", join(work, "content"), join(work, "site")];
    execFileSync(process.execPath, render, { stdio: "inherit" });
    const folder = await readFolder(join(work, "site"));
    const releases = folder.pages.filter(({ path }) => /^\d{4}\/\d\d\/\d\d\//.test(path)).slice(0, count);
    const server = await serveFolder(folder);
    const pages = releases.map(({ path, html }) => ({ url: server.urlOf(path), html }));
    const config = await readPa11yConfig();
    const onlyAxe: Pa11yConfig = { ...config, runners: ["axe", "./src/check/engines/settings.cjs"] };
    const judge = async (tab: Tab, { url, html }: BenchPage, settings = config): Promise<void> => {
      await tab.open(url, html);
      await judgeInTab(tab, url, settings);
    };
    const ways = [
      ...concurrencies.map((concurrency) => pa11yCi(pages, concurrency, join(work, "pa11yci.json"))),
      ours("beide Läufer von pa11y in unseren Tabs", pages, judge),
      ours("ebenso, jede Seite in einem neuen Fenster", pages, (tab, { url }) => judge(tab, { url })),
      ours("nur axe in unseren Tabs", pages, (tab, page) => judge(tab, page, onlyAxe)),
      ours("nur unsere Sonden", pages, async (tab, { url, html }) => {
        await tab.open(url, html);
        await probePage(tab, url, { isOpen: true });
      }),
      ours("Seite nur laden", pages, (tab, { url, html }) => tab.open(url, html)),
      ours("alles zusammen", pages, async (tab, page) => {
        await judge(tab, page);
        await probePage(tab, page.url, { isOpen: true });
      }),
    ];
    const progress = steps();
    const figures: Figure[] = [];
    for (let round = 1; round <= rounds; round++) {
      for (const way of ways) {
        progress.step(`Runde ${round}, ${way.name}`);
        figures.push(await measure(way, pages.length));
      }
    }
    progress.done();
    await server.close();
    for (const { name } of ways) print(figures.filter((figure) => figure.name === name));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function ours(name: string, pages: readonly BenchPage[], job: (tab: Tab, page: BenchPage) => Promise<void>): Way {
  return {
    name,
    run: async () => {
      const { chromeLaunchConfig, timeout } = await readPa11yConfig();
      const session = browserSession(await findBrowser(), chromeLaunchConfig.args);
      try {
        await runInTabs(pages, {
          session,
          tabs: availableParallelism(),
          timeout,
          job,
          onOutcome: ({ url }, outcome) => {
            if ("failure" in outcome) throw new Error(`${url}: ${outcome.failure}`);
          },
        });
        return 0;
      } finally {
        await session.close();
      }
    },
  };
}

function pa11yCi(pages: readonly BenchPage[], concurrency: number, file: string): Way {
  return {
    name: `pa11y-ci, concurrency ${concurrency}`,
    run: async () => {
      const defaults = { ...(await readPa11yConfig()), concurrency };
      writeFileSync(file, JSON.stringify({ defaults, urls: pages.map(({ url }) => ({ url })) }));
      const { executablePath, env } = await findBrowser();
      const program = createRequire(import.meta.url).resolve("pa11y-ci/bin/pa11y-ci.js");
      const child = spawn(process.execPath, [program, "--config", file, "--json"], {
        stdio: ["ignore", "pipe", "inherit"],
        env: { ...process.env, ...env, PUPPETEER_EXECUTABLE_PATH: executablePath },
      });
      const { passes } = outcome.parse(JSON.parse(await text(child.stdout)));
      return pages.length - passes;
    },
  };
}

async function measure({ name, run }: Way, pages: number): Promise<Figure> {
  const family = watchFamily();
  const start = performance.now();
  const failed = await run();
  const seconds = (performance.now() - start) / 1000;
  const used = family.stop();
  return { name, pagesPerSecond: pages / seconds, cpu: (1000 * used.seconds) / pages, memory: used.megabytes, failed };
}

function print(figures: readonly Figure[]): void {
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const speed = median(figures.map(({ pagesPerSecond }) => pagesPerSecond)).toFixed(2);
  const cpu = median(figures.map((figure) => figure.cpu)).toFixed(0);
  const memory = Math.max(...figures.map((figure) => figure.memory)).toFixed(0);
  const failed = figures.map((figure) => figure.failed).join(", ");
  console.log(`| ${figures[0]?.name} | ${speed} | ${cpu} | ${memory} | ${failed} |`);
}
