import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { runInTabs } from "./browser/pool.ts";
import { browserSession } from "./browser/session.ts";
import { notJudged } from "./browser-check.ts";
import { openCache } from "./cache.ts";
import { CheckError, reasonOf } from "./check-error.ts";
import { checkInTab } from "./engines/pa11y.ts";
import { readPa11yConfig } from "./engines/pa11y-config.ts";
import { keepDocuments } from "./keep-documents.ts";
import { checkMarkup } from "./markup.ts";
import { mergeFindings, type ReportFinding } from "./merge.ts";
import { translate } from "./messages/translate.ts";
import { probePage } from "./probes/run.ts";
import { toPage } from "./read-folder.ts";
import { checkStatically } from "./static.ts";
import type { HtmlPage } from "./types.ts";

const lineShape = z.object({ id: z.string(), url: z.url({ protocol: /^https?$/ }), file: z.string() });

/** A page to check by itself: its source lies in `file`, and a server shows it at `url`. */
export type PageLine = z.infer<typeof lineShape>;

/** Reads lines of JSON `{"id","url","file"}`; empty lines are passed over. @throws CheckError naming the first bad line. */
export function parseLines(input: string): PageLine[] {
  return input.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [lineShape.parse(JSON.parse(line))];
    } catch (error) {
      throw new CheckError(
        `Zeile ${index + 1} der Eingabe ist nicht zu verstehen: ${reasonOf(error)}`,
        'Je Zeile ein Objekt schreiben: {"id":"1","url":"http://127.0.0.1:8000/a.html","file":"a.html"}.',
      );
    }
  });
}

/**
 * Checks single pages of anybody, without house rules: all static rules, the engines and the probes.
 * @param print gets one line of JSON `{"id","findings":[{"rule","level","sc","message","selector"}]}` for every page,
 * in the order in which they are done; a page that cannot be judged carries an error.
 * @throws CheckError when there is no browser or it cannot be kept alive.
 */
export async function checkLines(lines: readonly PageLine[], print: (line: string) => void): Promise<void> {
  const config = await readPa11yConfig();
  const demoted = new Set(config.ignore);
  const keep = keepDocuments();
  const session = browserSession(await findBrowser(), config.chromeLaunchConfig.args);
  try {
    await runInTabs(lines, {
      session,
      tabs: availableParallelism(),
      timeout: config.timeout,
      job: async (tab, { url, file }): Promise<Finding[]> => {
        const issues = await checkInTab(tab, url, config);
        const probes = await probePage(tab, url, { isOpen: true });
        const path = basename(file);
        return [
          ...issues.map((issue) => translate(issue, path, demoted)),
          ...probes.map((finding) => ({ ...finding, file: path })),
        ];
      },
      onOutcome: async ({ id, file }, outcome) => {
        const path = basename(file);
        const rendered = "failure" in outcome ? [notJudged(path, outcome.failure)] : outcome.result;
        const page = await readPage(file, keep);
        const findings = "level" in page ? [page, ...rendered] : await withSource(page, rendered);
        print(JSON.stringify({ id, findings: findings.map(toLine) }));
      },
    });
  } finally {
    await session.close();
  }
}

async function readPage(file: string, keep: ReturnType<typeof keepDocuments>): Promise<HtmlPage | Finding> {
  const path = basename(file);
  try {
    return toPage(path, await readFile(file), keep);
  } catch (error) {
    return notJudged(path, reasonOf(error));
  }
}

/** What the source says, joined with what the browser saw. */
async function withSource(page: HtmlPage, rendered: readonly Finding[]): Promise<ReportFinding[]> {
  const folder = { root: "", pages: [page], files: [{ path: page.path, bytes: page.bytes }] };
  const own = checkStatically([page], { folder, house: null }, openCache(null), () => undefined);
  const markup = await checkMarkup([page], openCache(null), () => undefined);
  return mergeFindings(page, [...(await own), ...markup, ...rendered]);
}

function toLine({ rule, level, criteria = [], message, selector }: ReportFinding) {
  return { rule, level, sc: criteria, message, selector };
}
