import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { runInTabs } from "./browser/pool.ts";
import { browserSession } from "./browser/session.ts";
import { notJudged } from "./browser-verdict.ts";
import { CheckError, reasonOf } from "./check-error.ts";
import { readPa11yConfig } from "./engines/pa11y-config.ts";
import { keepDocuments } from "./keep-documents.ts";
import type { ReportFinding } from "./merge.ts";
import { toPage } from "./read-folder.ts";
import { joinWithSource, judgeShown } from "./single-page.ts";
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
  const keep = keepDocuments();
  const session = browserSession(await findBrowser(), config.chromeLaunchConfig.args);
  try {
    await runInTabs(lines, {
      session,
      tabs: availableParallelism(),
      timeout: config.timeout,
      job: async (tab, { url, file }): Promise<Finding[]> => {
        await tab.open(url);
        return judgeShown(tab, url, basename(file), config);
      },
      onOutcome: async ({ id, file }, outcome) => {
        const path = basename(file);
        const rendered = "failure" in outcome ? [notJudged(path, outcome.failure)] : outcome.result;
        print(JSON.stringify({ id, findings: (await withSource(file, rendered, keep)).map(toLine) }));
      },
    });
  } finally {
    await session.close();
  }
}

/** Drawings and other XML have no HTML source to judge: what the browser says of them is all there is. */
async function withSource(
  file: string,
  rendered: readonly Finding[],
  keep: ReturnType<typeof keepDocuments>,
): Promise<readonly ReportFinding[]> {
  if (/\.(?:svg|xml)$/i.test(file)) return rendered;
  const page = await readPage(file, keep);
  return "level" in page ? [page, ...rendered] : joinWithSource(page, rendered);
}

async function readPage(file: string, keep: ReturnType<typeof keepDocuments>): Promise<HtmlPage | Finding> {
  const path = basename(file);
  try {
    return toPage(path, await readFile(file), keep);
  } catch (error) {
    return notJudged(path, reasonOf(error));
  }
}

function toLine({ rule, level, criteria = [], message, selector }: ReportFinding) {
  return { rule, level, sc: criteria, message, selector };
}
