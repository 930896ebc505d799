import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { writeBenchContent } from "./bench-content.ts";
import { watchFamily } from "./process-family.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run bench:build -- [--releases 10000]
Baut und prüft eine Website mit so vielen Mitteilungen (erfundene Texte und der Beispielinhalt), zuerst ganz neu, dann
ohne Änderung, und prüft sie noch einmal für sich. Nennt Minuten, Sekunden Prozessorzeit und den größten
Speicherbedarf aller Prozesse, des Browsers und von npm eingeschlossen. 10.000 Mitteilungen dauern etwa 20 Minuten.`;

try {
  const { values } = parseArgs({
    options: { releases: { type: "string", default: "10000" }, help: { type: "boolean", default: false } },
  });
  if (values.help) console.log(USAGE);
  else await bench(Number(values.releases));
} catch (error) {
  fail(error, USAGE);
}

async function bench(releases: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "aushang-messung-"));
  const [content, site] = [join(work, "content"), join(work, "site")];
  const folders = ["--cache", join(work, "cache")];
  const build = ["build", "--", "--content", content, "--output", site, "--reports", join(work, "bericht"), ...folders];
  try {
    writeBenchContent(content, releases);
    await measure("ganz neu gebaut", build);
    await measure("ohne Änderung gebaut", build);
    // By the rules for foreign folders and with a report of its own: the first run fills the cache.
    const check = ["check", "--", site, "--report", join(work, "bericht-fremd"), ...folders];
    await measure("als fremder Ordner geprüft", check);
    await measure("ohne Änderung geprüft", check);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Runs one of the project's commands as an operator would, and tells what it said at the end and what it took. */
async function measure(name: string, command: readonly string[]): Promise<void> {
  const progress = steps();
  progress.step(name);
  const family = watchFamily();
  const start = performance.now();
  const child = spawn("npm", ["run", "--silent", ...command], { stdio: ["ignore", "pipe", "pipe"] });
  const [out, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  const minutes = (performance.now() - start) / 60_000;
  const { seconds, megabytes } = family.stop();
  progress.done();
  const verdict = out.split("\n").find((line) => /^(?:Bestanden|Nicht bestanden):/.test(line));
  if (code !== 0 || verdict === undefined) throw new Error(`npm run ${command[0]} endet mit ${code}: ${errors}${out}`);
  console.log(`| ${name} | ${minutes.toFixed(1)} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} | ${verdict} |`);
}
