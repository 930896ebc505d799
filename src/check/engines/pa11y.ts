import { fileURLToPath } from "node:url";
import pa11y from "pa11y";
import { z } from "zod";
import { MOST_ELEMENTS, tooMany } from "../browser/size.ts";
import type { Tab } from "../browser/tab.ts";
import type { Pa11yConfig } from "./pa11y-config.ts";
import { pageFor } from "./pa11y-page.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

export const rawIssue = z.object({
  runner: z.enum(["axe", "htmlcs"]),
  /** axe's rule id, or HTML_CodeSniffer's code, e.g. `WCAG2AA.Principle1.Guideline1_1.1_1_1.H37`. */
  code: z.string(),
  type: z.enum(["error", "warning", "notice"]),
  /** The engine's own English text. */
  message: z.string(),
  /** pa11y's path of the element, e.g. `#inhalt > p:nth-child(2)`; empty when the whole page is meant. */
  selector: z.string(),
  /** axe could not decide. */
  needsReview: z.boolean(),
});

/** What an engine said, untranslated: this is what the cache keeps. */
export type RawIssue = z.infer<typeof rawIssue>;

/**
 * Runs axe-core and HTML_CodeSniffer through pa11y on the page that a tab of ours shows: no new context, no waiting for
 * a silent network. Returns all that axe says, and HTML_CodeSniffer's errors; the `ignore` list is not applied here (see
 * `messages/`), because what plain pa11y-ci drops is still worth a look. Throws when the page cannot be judged.
 * @param url the page's address
 */
export async function judgeInTab(tab: Tab, url: string, config: Pa11yConfig): Promise<RawIssue[]> {
  const elements = await tab.page.evaluate(() => document.getElementsByTagName("*").length);
  if (elements > MOST_ELEMENTS) throw new Error(tooMany(elements));
  const { pageUrl, issues } = await pa11y(url, {
    standard: config.standard,
    runners: config.runners.map((runner) => (runner.startsWith("./") ? PROJECT + runner : runner)),
    levelCapWhenNeedsReview: config.levelCapWhenNeedsReview,
    timeout: config.timeout,
    ignore: [],
    includeWarnings: true,
    includeNotices: true,
    browser: tab.page.browser(),
    page: await pageFor(tab),
    ignoreUrl: true,
  });
  // A page may change the end of its own address, but an error page of the browser is not the page.
  if (new URL(pageUrl).origin !== new URL(url).origin) throw new Error(`statt der Seite zeigte der Browser ${pageUrl}`);
  tab.assertShown();
  return z.array(rawIssue).parse(
    issues.filter(isWanted).map(({ runner, code, type, message, selector, runnerExtras }) => ({
      runner,
      code,
      type,
      message,
      selector,
      needsReview: runnerExtras.needsFurtherReview === true,
    })),
  );
}

function isWanted({ runner, type }: { readonly runner: string; readonly type: string }): boolean {
  return runner === "axe" || type === "error";
}
