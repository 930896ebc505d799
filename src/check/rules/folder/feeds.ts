import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, XmlElement, type XmlNode } from "@rgrove/parse-xml";
import { filesOf } from "../links/resolve.ts";
import { houseFolderRule } from "../rule.ts";

/** At home feeds (RFC 4287) and sitemap are well-formed XML, and every address of the site in them is a file of it. */
export const feeds = houseFolderRule("feeds", [], ({ folder }, report, house) => {
  for (const { path } of folder.files) {
    if (!path.endsWith(".xml")) continue;
    const addresses = addressesIn(readFileSync(join(folder.root, path), "utf8"));
    if (typeof addresses === "string") {
      report.error(
        { file: path },
        `Die Datei ist kein wohlgeformtes XML: ${addresses}.`,
        "Maskieren Sie &, < und > im Text.",
      );
      continue;
    }
    const missing = addresses.filter((address) => !exists(address, house.baseUrl, filesOf(folder).paths));
    for (const address of missing) {
      report.error(
        { file: path },
        `Die Adresse „${address}“ gibt es im Angebot nicht.`,
        "Nennen Sie die vollständige Adresse einer Datei, mit https und Dateinamen.",
      );
    }
  }
});

/** The addresses of a feed or sitemap, each once; a sentence when the text is no XML. */
function addressesIn(xml: string): readonly string[] | string {
  try {
    const found = new Set<string>();
    const open: XmlNode[] = [...parseXml(xml).children];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!(node instanceof XmlElement)) continue;
      if (node.name === "link") found.add(node.attributes.href ?? "");
      if (node.name === "loc") found.add(node.text.trim());
      for (const child of node.children) open.push(child);
    }
    return [...found];
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/\.$/, "") : "unlesbar";
  }
}

/** True for files of the site by their full address. The root itself counts as its index.html. */
function exists(address: string, baseUrl: string, paths: ReadonlySet<string>): boolean {
  if (!address.startsWith(baseUrl)) return false;
  const path = (address.slice(baseUrl.length).split("#")[0] ?? "") || "index.html";
  try {
    return paths.has(decodeURIComponent(path));
  } catch {
    return false;
  }
}
