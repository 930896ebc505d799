import { createServer } from "node:http";
import { findBrowser } from "../../../src/check/browser/find-browser.ts";
import { browserSession } from "../../../src/check/browser/session.ts";
import type { Tab } from "../../../src/check/browser/tab.ts";
import { readPa11yConfig } from "../../../src/check/engines/pa11y-config.ts";
import type { Probe } from "../../../src/check/probes/probe.ts";
import type { Level } from "../../../src/finding.ts";

/** A piece of a page (it gets `<html lang="de">`, charset and title) or a whole page that begins with `<!doctype`. */
export interface Example {
  /** Completes the sentence "reports …" or "accepts …". */
  readonly case: string;
  readonly html: string;
}

export interface FailingExample extends Example {
  /** Default: one error. */
  readonly found?: readonly Level[];
  /** End of the first finding's selector. */
  readonly at?: string;
}

/** What a probe reports and what it accepts: its documentation. */
export interface ProbeExamples {
  readonly probe: Probe;
  readonly failing: readonly FailingExample[];
  readonly passing: readonly Example[];
}

/** A browser with one tab and a server that shows it what the test wants. */
export interface Stage {
  readonly tab: Tab;
  /** Address under which the server has this page. */
  readonly show: (html: string) => string;
  readonly close: () => Promise<void>;
}

export async function openStage(): Promise<Stage> {
  let html = "";
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address !== "object") throw new Error("kein Anschluss");
  const { chromeLaunchConfig } = await readPa11yConfig();
  const session = browserSession(await findBrowser(), chromeLaunchConfig.args);
  const tab = await session.newTab();
  return {
    tab,
    show: (page) => {
      html = wholePage(page);
      return `http://127.0.0.1:${address.port}/`;
    },
    close: async () => {
      await session.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function wholePage(html: string): string {
  if (/^\s*<!doctype/i.test(html)) return html;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Beispiel</title></head><body>${html}</body></html>`;
}

/** German words, `count` of them: a text of any length. */
export function words(count: number): string {
  const some =
    "Der Brunnen am Markt von Musterstadt fließt seit gestern wieder und alle freuen sich sehr darüber".split(" ");
  return Array.from({ length: count }, (_, index) => some[index % some.length]).join(" ");
}
