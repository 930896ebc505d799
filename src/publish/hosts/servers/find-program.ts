import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian keeps servers where an ordinary user's PATH does not look. */
const MORE = ["/usr/sbin", "/usr/local/sbin", "/sbin"];

/** The first of these programs that is installed, as a command; null when none is. */
export function findProgram(...names: readonly string[]): readonly string[] | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...MORE].filter((folder) => folder !== "");
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find(isProgram);
  return found === undefined ? null : [found];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
