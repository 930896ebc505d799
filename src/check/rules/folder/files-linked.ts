import { FILES, isFileList } from "../../../site/urls.ts";
import type { StaticContext } from "../../types.ts";
import { factsOf } from "../facts.ts";
import { filesOf } from "../links/resolve.ts";
import { houseFolderRule } from "../rule.ts";

const COMPRESSED = /\.(?:gz|br|zst)$/;

/** At home `dateien.html`, or the parts that it links, links every file: mirrors and archives follow links, not sitemaps. */
export const filesLinked = houseFolderRule("files-linked", [], (context, report) => {
  const list = filesOf(context.folder).pages.get(FILES);
  if (list === undefined) {
    report.error({ file: FILES }, "Das Verzeichnis aller Dateien fehlt.", `Erzeugen Sie ${FILES}.`);
    return;
  }
  const linked = new Set([FILES, ...linksFrom(FILES, context)]);
  for (const part of [...linked].filter(isFileList)) {
    for (const path of linksFrom(part, context)) linked.add(path);
  }
  for (const { path } of context.folder.files) {
    if (linked.has(path) || COMPRESSED.test(path)) continue;
    report.error(
      { file: path },
      `Die Datei fehlt im Verzeichnis ${FILES}: Archive finden sie nicht.`,
      `Nehmen Sie sie in ${FILES} auf.`,
    );
  }
});

function linksFrom(path: string, context: StaticContext): readonly string[] {
  const page = filesOf(context.folder).pages.get(path);
  return page === undefined ? [] : factsOf(page, context).links;
}
