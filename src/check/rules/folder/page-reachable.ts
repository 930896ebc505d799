import { HOME, isFileList, NOT_FOUND } from "../../../site/urls.ts";
import { factsOf } from "../facts.ts";
import { filesOf, servedFile } from "../links/resolve.ts";
import { houseFolderRule } from "../rule.ts";

/**
 * WCAG 2.4.5 at home: every page is reached from the home page by links, and not only by way of the list of all
 * files. The 404 page needs no link, nor does a page kept out of search engines: it only answers old addresses.
 */
export const pageReachable = houseFolderRule("page-reachable", ["2.4.5"], (context, report) => {
  const { pages } = filesOf(context.folder);
  const seen = new Set([HOME]);
  for (const path of seen) {
    const page = pages.get(path);
    for (const link of page === undefined ? [] : factsOf(page, context).links) {
      const target = servedFile(link, context.folder);
      // The list of all files leads to its own parts only.
      if (target !== null && (!isFileList(path) || isFileList(target))) seen.add(target);
    }
  }
  for (const page of context.folder.pages) {
    const { path } = page;
    if (seen.has(path) || path === NOT_FOUND || factsOf(page, context).keptOut) continue;
    report.error(
      { file: path },
      `Von ${HOME} führt kein Weg zu dieser Seite.`,
      "Verlinken Sie sie von einer Seite oder Liste.",
    );
  }
});
