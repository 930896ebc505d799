import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { archiveSite } from "../src/publish/archive/archive-site.ts";
import { signFolder } from "../src/publish/signature/sign-folder.ts";
import { keySigner } from "../src/publish/signature/signer.ts";
import { readFiles } from "../src/publish/site-tree.ts";
import { folderCopy } from "../src/publish/verify/folder-copy.ts";
import { verifyCopy } from "../src/publish/verify.ts";
import { writeBenchContent } from "./bench-content.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run bench:archive -- [--releases 100,1000] [--rounds 3]
Baut Websites mit so vielen Mitteilungen (ohne Prüfung im Browser), unterschreibt, prüft und archiviert sie und nennt
Größen und die mittlere Zeit. Die Größen wechseln sich ab, damit eine langsame Minute keine allein trifft.`;

/** Figures of one round by the name of their row. */
type Figures = Readonly<Record<string, number>>;

try {
  const { values } = parseArgs({
    options: {
      releases: { type: "string", default: "100,1000" },
      rounds: { type: "string", default: "3" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const counts = values.releases.split(",").map(Number);
    const progress = steps();
    const rounds: { readonly count: number; readonly figures: Figures }[] = [];
    for (let round = 1; round <= Number(values.rounds); round++) {
      for (const count of counts) {
        progress.step(`Runde ${round}, ${count} Mitteilungen`);
        rounds.push({ count, figures: await measure(count) });
      }
    }
    progress.done();
    printTable(
      counts.map((count) => rounds.filter((round) => round.count === count).map(({ figures }) => figures)),
      counts,
    );
  }
} catch (error) {
  fail(error, USAGE);
}

async function measure(releases: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "aushang-messung-"));
  const content = join(folder, "content");
  const site = join(folder, "site");
  const out = join(folder, "archiv");
  try {
    writeBenchContent(content, releases);
    const build = await time(async () => {
      execFileSync(process.execPath, ["--import", "tsx", "scripts/render.ts", content, site], { stdio: "inherit" });
    });
    const signer = keySigner(generateKeyPairSync("ed25519").privateKey);
    const sign = await time(() => signFolder(site, signer, Date.now()));
    const options = { signers: null, identity: null, at: Date.now(), onProgress: () => undefined };
    const verify = await time(() => verifyCopy(folderCopy(site), options));
    const source = { folder: site, out, baseUrl: null, date: null, onStep: () => undefined };
    let archives: readonly string[] = [];
    const archive = await time(async () => {
      ({ archives } = await archiveSite(source));
    });
    const files = await readFiles(site);
    const [warc = "", wacz = "", tar = "", bag = ""] = archives;
    return {
      Dateien: files.length,
      "Website (kB)": (await size(site)) / 1000,
      "WARC (kB)": statSync(warc).size / 1000,
      "WACZ (kB)": statSync(wacz).size / 1000,
      "tar (kB)": statSync(tar).size / 1000,
      "BagIt (kB)": (await size(bag)) / 1000,
      "Bau ohne Prüfung (s)": build,
      "Unterschreiben (s)": sign,
      "Prüfen (s)": verify,
      "Archivieren, alle vier (s)": archive,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function size(folder: string): Promise<number> {
  return (await readFiles(folder)).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function printTable(measured: readonly (readonly Figures[])[], counts: readonly number[]): void {
  console.log(`| | ${counts.map((count) => `${count.toLocaleString("de-DE")} Mitteilungen`).join(" | ")} |`);
  console.log(`|---|${"---:|".repeat(counts.length)}`);
  for (const row of Object.keys(measured[0]?.[0] ?? {})) {
    const digits = { maximumFractionDigits: row.endsWith("(s)") ? 2 : 0 };
    const cells = measured.map((rounds) =>
      median(rounds.map((figures) => figures[row] ?? 0)).toLocaleString("de-DE", digits),
    );
    console.log(`| ${row} | ${cells.join(" | ")} |`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
