import { availableParallelism } from "node:os";
import type { Finding } from "../../finding.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { NotReached } from "../browser/not-reached.ts";
import { runInTabs } from "../browser/pool.ts";
import type { Received } from "../browser/receive.ts";
import { browserSession } from "../browser/session.ts";
import type { Tab } from "../browser/tab.ts";
import { notJudged, toolsWith } from "../browser-verdict.ts";
import type { Pa11yConfig } from "../engines/pa11y-config.ts";
import { rulesThatRan } from "../evidence/rules-that-ran.ts";
import { keepDocuments } from "../keep-documents.ts";
import { markupTools } from "../markup.ts";
import type { ReportFinding } from "../merge.ts";
import { demotionOf } from "../messages/demoted-rules.ts";
import type { Progress } from "../progress.ts";
import { toPage } from "../read-folder.ts";
import { joinWithSource, judgeShown } from "../single-page.ts";
import { ownVersion } from "../versions.ts";
import { assertNoLogin, toldBy } from "./arrival.ts";
import type { ReportPart } from "./join.ts";

export interface NamedUrl {
  readonly name: string;
  readonly url: string;
}

/** What a page is called while it is judged: no rule may read anything from the address of a foreign page. */
const PAGE = "index.html";
const PHASE = "Prüfung im Browser";

type Judged = { readonly received: Received; readonly rendered: readonly Finding[] } | { readonly failure: Finding };

/**
 * Checks exactly the named pages, as their servers send them to a visitor without an account, with all that they load
 * from anywhere. Each is fetched once: the source is judged by our rules and the validators, the live page by the
 * engines and the probes. Never from the cache, for nobody knows what a server will send next.
 * Throws CheckError when there is no browser.
 */
export async function checkUrls(
  urls: readonly NamedUrl[],
  config: Pa11yConfig,
  progress: Progress,
): Promise<ReportPart> {
  const found = await findBrowser();
  const session = browserSession(found, onlineArgs(config));
  const findings: ReportFinding[] = [];
  const checked: ReportPart["checked"][number][] = [];
  try {
    const judged = new Map<NamedUrl, Judged>();
    await runInTabs(urls, {
      session,
      tabs: availableParallelism(),
      timeout: config.timeout,
      job: (tab, { url }) => judge(tab, url, config),
      onOutcome: (item, outcome) => {
        judged.set(item, "failure" in outcome ? { failure: notJudged(PAGE, outcome.failure) } : outcome.result);
        progress({ phase: PHASE, done: judged.size, total: urls.length });
      },
    });
    for (const item of urls) {
      const one = judged.get(item) ?? { failure: notJudged(PAGE, "die Prüfung hat sie verloren") };
      const said = "failure" in one ? [one.failure] : await withSource(one.received, one.rendered);
      findings.push(...said.map((finding) => ({ ...finding, file: item.name })));
      checked.push({ path: item.name, browser: "failure" in one ? "failed" : "fresh" });
    }
    const version = found.version ?? (await session.version());
    const own = { name: "Aushang", version: ownVersion() };
    return {
      checked,
      tools: [own, ...markupTools(), ...toolsWith(version)],
      rules: rulesThatRan(true),
      demoted: config.ignore.map((code) => ({ code, reason: demotionOf(code)?.reason ?? "" })),
      notices: [],
      findings,
    };
  } finally {
    await session.close();
  }
}

/** A local check never touches the network; a page on the network is seen with all that belongs to it. */
export function onlineArgs({ chromeLaunchConfig }: Pa11yConfig): string[] {
  return chromeLaunchConfig.args.filter((arg) => !arg.startsWith("--host-resolver-rules="));
}

async function judge(tab: Tab, url: string, config: Pa11yConfig): Promise<Judged> {
  try {
    const received = await tab.receive(url);
    assertNoLogin(url, received);
    const rendered = await judgeShown(tab, received.url, PAGE, config);
    return { received, rendered: [...toldBy(url, received, tab.page, PAGE), ...rendered] };
  } catch (error) {
    if (error instanceof NotReached) return { failure: notReached(error) };
    throw error;
  }
}

function notReached({ message, remedy }: NotReached): Finding {
  return {
    level: "error",
    rule: "page-not-reached",
    file: PAGE,
    message: `Die Seite wurde nicht geprüft: ${message}.`,
    remedy,
  };
}

async function withSource({ html }: Received, rendered: readonly Finding[]): Promise<ReportFinding[]> {
  const page = toPage(PAGE, Buffer.from(html), keepDocuments());
  return "level" in page ? [page] : joinWithSource(page, rendered);
}
