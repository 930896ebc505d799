import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { type RenderedSite, renderContent } from "../../example-site.ts";
import { reader } from "./reader.ts";

/** One page of each kind, and those that hold something special: form, figure, table, correction, foreign language. */
const PAGES = [
  "index.html",
  "pressemitteilungen.html",
  "2024.html",
  "2024/11.html",
  "herausgeber-ms.html",
  "thema-engagement.html",
  "2024/11/26/halbzeitbericht-engagementstrategie.html",
  "2024/11/26/half-time-report.html",
  "2024/08/20/vereine-in-musterstadt.html",
  "2024/08/20/vereine-in-musterstadt-fassung-1.html",
  "2024/08/20/vereine-zaehlung.html",
  "2023/10/17/empfang-fuer-ehrenamtliche.html",
  "strategie.html",
  "strategie-hauptamt-stuetzt-ehrenamt.html",
  "strategie-massnahmen.html",
  "leichte-sprache.html",
  "impressum.html",
  "datenschutz.html",
  "barrierefreiheit.html",
  "dateien.html",
  "404.html",
];

const { readUrl } = reader();
let site: RenderedSite;

beforeAll(async () => {
  site = await renderContent();
});

test.each(PAGES)("%s sounds as it did when somebody last listened to it", async (page) => {
  const transcript = await readUrl(pathToFileURL(join(site.root, page)).href);
  await expect(transcript).toMatchFileSnapshot(`example-pages/${page.replaceAll("/", "-").replace(".html", "")}.txt`);
});
