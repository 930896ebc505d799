import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { productOf, versionIn } from "./browser-version.ts";
import type { FoundBrowser } from "./find-browser.ts";

const run = promisify(execFile);
const HOME = fileURLToPath(new URL("../../../.cache/browser", import.meta.url));
/** `@sparticuz/chromium` unpacks into the temporary folder of its process and adds its own libraries only on AWS. */
const UNPACK = "const m = require(process.argv[1]); (m.default ?? m).executablePath()";
const UNPACK_ENVIRONMENT = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
/** The package's own configuration names fixed folders outside of ours. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * The Chromium that npm installed with us, unpacked once into `<home>/chromium-<version>`; null where it cannot
 * run (anything but Linux on x64, or a system without glibc). It brings its own font, so that text has the same
 * size on every machine, and its own NSS libraries for systems that lack them.
 * Safe when several processes start at once; an incomplete folder is replaced.
 */
export async function bundledBrowser(home = HOME): Promise<FoundBrowser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const folder = join(home, `chromium-${await packageVersion(entry)}`);
  if (!(await isComplete(folder))) await unpack(entry, home, folder);
  const executablePath = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts", "aushang.conf") };
  for (const libraries of [{}, { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }]) {
    const env = { ...fonts, ...libraries };
    const version = versionIn(await productOf(executablePath, env));
    if (version !== null) return { executablePath, source: "npm", version, env };
  }
  return null;
}

async function packageVersion(entry: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), "../../package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) return "unbekannt";
  return String(manifest.version);
}

/** A folder is complete when the size noted after unpacking is still the size of the program. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const noted = await readFile(join(folder, "complete"), "utf8");
    return noted === String((await stat(join(folder, "chromium"))).size);
  } catch {
    return false;
  }
}

/** Unpacks beside the target and moves the finished folder there in one step: nobody ever sees half of it. */
async function unpack(entry: string, home: string, folder: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const work = await mkdtemp(join(home, "unpack-"));
  try {
    await run(process.execPath, ["-e", UNPACK, entry], {
      env: { ...process.env, ...UNPACK_ENVIRONMENT, TMPDIR: work },
    });
    await writeFile(join(work, "fonts", "aushang.conf"), FONTS);
    await writeFile(join(work, "complete"), String((await stat(join(work, "chromium"))).size));
    await moveIntoPlace(work, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function moveIntoPlace(work: string, folder: string): Promise<void> {
  try {
    await rename(work, folder);
  } catch (error) {
    if (await isComplete(folder)) return; // another process was faster
    const broken = await mkdtemp(join(dirname(folder), "broken-"));
    await rename(folder, join(broken, "chromium")).catch(() => {
      throw error;
    });
    await rm(broken, { recursive: true, force: true });
    await rename(work, folder);
  }
}
