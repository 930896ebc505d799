import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, extname, join, parse, relative, resolve, sep } from "node:path";
import { addressesIn, pathIn } from "../assets.ts";
import { byBytes, type ReadFolder, readFolder } from "../read-folder.ts";

const PAGE = /\.html?$/i;
/** Files that name further ones which the browser loads. */
const NAMES_OTHERS = /\.(?:css|svg)$/i;
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * The folder in which a page stands as its site's root: as far above the page as its own addresses lead to files that
 * are there, `../bild.png` as well as `/stil.css`. Never the root of the disk.
 */
export async function rootAround(page: string): Promise<string> {
  let root = dirname(page);
  for (const address of localAddresses(await textOf(page))) {
    if (address.startsWith("/")) root = (await rootOfAbsolute(address, root)) ?? root;
    else {
      const target = await fileAt(resolve(dirname(page), address));
      if (target !== null) root = commonFolder(root, target) ?? root;
    }
  }
  return root;
}

/**
 * Reads a few pages of a folder with what they load (style sheets, images, and what these load) and the pages beside
 * and behind their links, so that links resolve. All other files are left alone: the folder may be anybody's downloads.
 */
export async function readAround(root: string, pages: readonly string[]): Promise<ReadFolder> {
  const files = new Set<string>(pages);
  for (const file of files) {
    if (!pages.includes(file) && !NAMES_OTHERS.test(extname(file))) continue;
    for (const address of localAddresses(await textOf(file))) {
      const target = await fileAt(address.startsWith("/") ? join(root, address) : resolve(dirname(file), address));
      if (target?.startsWith(root + sep)) files.add(target);
    }
  }
  for (const folder of new Set(pages.map((page) => dirname(page)))) {
    const names = (await readdir(folder)).filter((name) => PAGE.test(name));
    for (const name of names) files.add(join(folder, name));
  }
  const paths = [...files].map((file) => relative(root, file).split(sep).join("/"));
  return readFolder(root, paths.sort(byBytes));
}

function localAddresses(text: string): Set<string> {
  const addresses = addressesIn(text).filter((address) => address !== "" && !ELSEWHERE.test(address));
  return new Set(addresses.map(pathIn).filter((path) => path !== "" && !path.includes("\0")));
}

/** Only for the addresses in it, which are ASCII in any encoding of the web but UTF-16. */
async function textOf(file: string): Promise<string> {
  return (await readFile(file)).toString("utf8");
}

/** The file that a server would send for a path; null when there is none. */
async function fileAt(path: string): Promise<string | null> {
  for (const candidate of [path, `${path}.html`, join(path, "index.html")]) {
    if ((await stat(candidate).catch(() => null))?.isFile()) return candidate;
  }
  return null;
}

async function rootOfAbsolute(address: string, start: string): Promise<string | null> {
  for (let folder = start; folder !== parse(folder).root; folder = dirname(folder)) {
    if ((await fileAt(join(folder, address))) !== null) return folder;
  }
  return null;
}

function commonFolder(root: string, file: string): string | null {
  let folder = root;
  while (!file.startsWith(folder + sep) && folder !== parse(folder).root) folder = dirname(folder);
  return folder === parse(folder).root ? null : folder;
}
