import type { HTTPRequest, Page } from "puppeteer-core";
import type { Guard } from "./guard.ts";
import { settles } from "./in-time.ts";
import { explainNavigation, notReachedBy } from "./net-errors.ts";
import type { NotReached } from "./not-reached.ts";
import { decodeAs } from "./source.ts";

export interface Received {
  /** Where the page came from in the end. */
  readonly url: string;
  /** Its source as the browser reads it. */
  readonly html: string;
  /** False when images or frames were still missing after `LOAD_PATIENCE`. */
  readonly complete: boolean;
}

/** How the browser calls requests that the guard has stopped. */
const ABORTED = "net::ERR_ABORTED";
/** More than lines to foreign servers carry, and little enough for the memory when a server sends without end. */
const BYTES_PER_SECOND = 25_000_000;
/** Milliseconds that a foreign page gets for images and frames once its own text has arrived. */
const LOAD_PATIENCE = 10_000;

/** Loads anybody's page; see `Tab.receive`. */
export async function receive(page: Page, guard: Guard, url: string): Promise<Received> {
  await page.emulateNetworkConditions({ download: BYTES_PER_SECOND, upload: -1, latency: 0 });
  const source = await guard.expectSource(url);
  const broken: NotReached[] = [];
  const onFailure = (request: HTTPRequest): void => {
    const reason = request.failure()?.errorText ?? "";
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && reason !== ABORTED) {
      broken.push(notReachedBy(reason));
    }
  };
  page.on("requestfailed", onFailure);
  try {
    await page.goto(url, { waitUntil: "domcontentloaded", timeout: 0 });
  } catch (error) {
    source(); // what came instead of a page says more than that the browser gave up
    throw explainNavigation(error);
  } finally {
    page.off("requestfailed", onFailure);
  }
  if (broken[0] !== undefined) throw broken[0];
  const complete = await settles(page.evaluate(untilLoaded), LOAD_PATIENCE);
  guard.assertComplete();
  const sent = source();
  if (sent === null) throw new Error("der Browser hat keine Antwort des Servers gesehen");
  return { url: sent.url, html: decodeAs(await page.evaluate(() => document.characterSet), sent.bytes), complete };
}

/** Runs in the page. */
function untilLoaded(): Promise<unknown> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((go) => addEventListener("load", go, { once: true }));
}
