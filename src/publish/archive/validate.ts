import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Finding } from "../../finding.ts";
import { PublishError } from "../publish-error.ts";
import { withFile } from "./byte-source.ts";
import { validateBag } from "./validate-bag.ts";
import { validateTar } from "./validate-tar.ts";
import { validateWacz } from "./validate-wacz.ts";
import { validateWarc } from "./validate-warc.ts";

/**
 * Checks an archive of any of the four kinds, told apart by the ending of `name`; a folder is a bag.
 * @param name of the archive, where the file still has another one.
 * @returns what is wrong; empty when nothing is.
 * @throws PublishError when there is no such file, or it is of no known kind.
 */
export async function validateArchive(path: string, name = basename(path)): Promise<readonly Finding[]> {
  if (name.endsWith(".warc.gz")) return await withFile(path, async (file) => (await validateWarc(file, name)).findings);
  if (name.endsWith(".wacz")) return await withFile(path, (file) => validateWacz(file, name));
  if (name.endsWith(".tar")) return await validateTar(path, name);
  if (existsSync(join(path, "bagit.txt")) || existsSync(join(path, "data"))) return await validateBag(path, name);
  throw new PublishError(
    `„${path}“ ist kein Archiv, das geprüft werden kann.`,
    "Nennen Sie eine Datei mit der Endung .warc.gz, .wacz oder .tar oder einen Ordner mit bagit.txt.",
  );
}
