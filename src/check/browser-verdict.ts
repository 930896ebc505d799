import { z } from "zod";
import type { Finding } from "../finding.ts";
import { assetDigests } from "./assets.ts";
import { cacheKey } from "./cache.ts";
import { rawIssue } from "./engines/pa11y.ts";
import type { Pa11yConfig } from "./engines/pa11y-config.ts";
import { probeFindingsShape } from "./finding-shape.ts";
import { translate } from "./messages/translate.ts";
import { PROBES_VERSION } from "./probes/run.ts";
import type { Folder, HtmlPage } from "./types.ts";
import { packageVersion, sourceHash } from "./versions.ts";

/** What the engines and our own probes said of one page; or the page whose probes, without a finding, stand for it. */
export const verdictShape = z.object({
  issues: z.array(rawIssue),
  probes: probeFindingsShape,
  standIn: z.string().nullable(),
});
export type Verdict = z.infer<typeof verdictShape>;

export type Tools = readonly { readonly name: string; readonly version: string }[];

/** Our files that decide what a verdict says; messages are not among them, for verdicts are kept untranslated. */
const SOURCES = [
  "src/check/browser/",
  "src/check/skeleton.ts",
  "src/check/share-probes.ts",
  ...["pa11y.ts", "pa11y-page.ts", "settings.cjs", "settings-page.js"].map((name) => `src/check/engines/${name}`),
];

/** What a verdict means for the page of this path. @param demoted rules of the engines that never fail a page */
export function findingsOf(
  { issues, probes }: Pick<Verdict, "issues" | "probes">,
  path: string,
  demoted: ReadonlySet<string>,
): Finding[] {
  return [
    ...issues.map((issue) => translate(issue, path, demoted)),
    ...probes.map((finding) => ({ ...finding, file: path })),
  ];
}

/** The engines in the browser and the browser itself. */
export function toolsWith(browserVersion: string): Tools {
  return [
    { name: "pa11y", version: packageVersion("pa11y") },
    { name: "axe-core", version: packageVersion("axe-core", "pa11y") },
    { name: "HTML_CodeSniffer", version: packageVersion("@pa11y/html_codesniffer", "pa11y") },
    { name: "Chromium", version: browserVersion },
  ];
}

/**
 * For a page: under which key the cache keeps its verdict. It names everything that the verdict depends on: the page's
 * bytes, the files it loads, the checkers with their versions, the settings.
 */
export function verdictKeys(folder: Folder, config: Pa11yConfig, tools: Tools) {
  const checker = cacheKey(sourceHash(SOURCES), PROBES_VERSION, JSON.stringify([config, tools]));
  const digest = assetDigests(folder);
  return async (page: HtmlPage): Promise<{ checker: string; assets: string; key: string }> => {
    const assets = await digest(page);
    return { checker, assets, key: cacheKey("browser", checker, page.hash, assets) };
  };
}

/** The error of a page that no browser could judge. */
export function notJudged(path: string, reason: string): Finding {
  const crashed = /closed|detached|crashed|disconnected/i.test(reason);
  return {
    level: "error",
    rule: "browser-check-failed",
    file: path,
    message: `Die Seite konnte im Browser nicht geprüft werden, auch nicht beim zweiten Versuch: ${crashed ? "der Tab oder der Browser ist abgestürzt" : reason}.`,
    remedy: "Öffnen Sie die Seite selbst im Browser: Meist hält sie ein Skript in einer Schleife oder ein Dialog auf.",
  };
}
