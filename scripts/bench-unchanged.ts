import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { findBrowser } from "../src/check/browser/find-browser.ts";
import { browserSession } from "../src/check/browser/session.ts";
import { toolsWith, verdictKeys } from "../src/check/browser-verdict.ts";
import { openCache } from "../src/check/cache.ts";
import { readPa11yConfig } from "../src/check/engines/pa11y-config.ts";
import { readFolder } from "../src/check/read-folder.ts";
import { writeBenchContent } from "./bench-content.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run bench:unchanged -- [--pages 10000] [--site ORDNER]
Prozessorzeit und größter Speicherbedarf von „npm run check“ über so viele Mitteilungen, wenn sich nichts geändert hat.
Die Ergebnisse des Browsers sind dafür vorbereitet (jede Seite ohne Befund): Gemessen wird das Nachschlagen, nicht das
Prüfen. --site nimmt einen fertigen Ordner.`;

/** Tells at the end what the process has used: microseconds of processor time, kilobytes of memory. */
const TELL_USAGE = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});`;

const packageShape = z.object({ scripts: z.object({ check: z.string() }) });

try {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: "10000" },
      site: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await bench(Number(values.pages), values.site);
} catch (error) {
  fail(error, USAGE);
}

async function bench(count: number, given: string | undefined): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "aushang-messung-"));
  const site = given ?? join(work, "site");
  const progress = steps();
  try {
    if (given === undefined) {
      progress.step("Seiten erzeugen");
      writeBenchContent(join(work, "content"), count);
      const render = ["--import", "tsx", "scripts/render.ts", join(work, "content"), site];
      execFileSync(process.execPath, render, { stdio: "inherit" });
    }
    progress.step("Ergebnisse des Browsers vorbereiten");
    const pages = await prepareVerdicts(site, join(work, "cache"));
    progress.step("Erster Lauf: die übrigen Ergebnisse entstehen");
    check(site, work);
    progress.step("Lauf ohne Änderung");
    const { cpu, memory } = check(site, work);
    progress.done();
    console.log(`${pages} Seiten ohne Änderung: ${cpu.toFixed(1)} s Prozessorzeit, höchstens ${memory} MB.`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function prepareVerdicts(site: string, cacheDir: string): Promise<number> {
  const config = await readPa11yConfig();
  const found = await findBrowser();
  const session = browserSession(found, config.chromeLaunchConfig.args);
  const tools = toolsWith(found.version ?? (await session.version()));
  await session.close();
  const folder = await readFolder(site);
  const keysOf = verdictKeys(folder, config, tools);
  const cache = openCache(cacheDir);
  for (const page of folder.pages) await cache.put((await keysOf(page)).key, { issues: [], probes: [], standIn: null });
  return folder.pages.length;
}

/** Runs the command as an operator would, start included: seconds of processor time and megabytes. */
function check(site: string, work: string): { cpu: number; memory: number } {
  const tell = `data:text/javascript,${encodeURIComponent(TELL_USAGE)}`;
  // As in package.json, with all settings of Node, but without npm's own processes.
  const [, ...command] = packageShape.parse(JSON.parse(readFileSync("package.json", "utf8"))).scripts.check.split(" ");
  const folders = ["--cache", join(work, "cache"), "--report", join(work, "bericht")];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tell, ...command, site, ...folders], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`npm run check endet mit ${status}: ${stderr}`);
  if (!stdout.includes("im Browser 0 neu")) throw new Error("der Browser hat geprüft");
  const [cpu = 0, memory = 0] = z.array(z.number()).parse(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? ""));
  return { cpu: cpu / 1e6, memory: Math.round(memory / 1024) };
}
