import type { Browser, CDPSession, HTTPRequest, Page } from "puppeteer-core";
import { type Guard, guardNavigation } from "./guard.ts";
import { inTime } from "./in-time.ts";
import { explainNavigation, notReachedBy } from "./net-errors.ts";
import type { NotReached } from "./not-reached.ts";
import { decodeAs } from "./source.ts";

/** A tab that shows exactly the page it was told to show: no dialogs, no pop-ups, no way to another page. */
export interface Tab {
  readonly page: Page;
  /** Commands to the browser about this tab; it outlives the pages shown in it. */
  readonly session: CDPSession;
  /** Loads the page, however long it takes; throws when it cannot be reached or the server answers with an error. */
  readonly open: (url: string) => Promise<void>;
  /**
   * Loads anybody's page from its server, redirects followed, and gives back what the server sent. Throws NotReached
   * when that is no page.
   */
  readonly receive: (url: string) => Promise<Received>;
  /** Throws when the tab shows another document than the one it opened: a script has put it there. */
  readonly assertShown: () => void;
  /** Closes the tab even when a script keeps it busy. */
  readonly discard: () => Promise<void>;
}

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
const PATIENCE = 2_000;
/** Milliseconds that a foreign page gets for images and frames once its own text has arrived. */
const LOAD_PATIENCE = 10_000;

/** Opens a fresh tab. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Page.enable"); // without it the browser does not hand out the bytes of images
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  const guard = await guardNavigation(session);
  // Every page is seen as at the first visit: no worker of an earlier page answers in place of the server.
  await page.setBypassServiceWorker(true);
  // Leaving a page that asks back is wanted; everything else is answered with "no".
  page.on("dialog", (dialog) => {
    const answer = dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss();
    answer.catch(ignore);
  });
  page.on("popup", (popup) => popup?.close().catch(ignore));
  return {
    page,
    session,
    open: async (url) => {
      guard.expect(url);
      const response = await page.goto(url, { waitUntil: "load", timeout: 0 });
      guard.assertComplete();
      // There is no response when a meta refresh follows at once; the page itself is complete.
      if (response !== null && !response.ok()) throw new Error(`der Server antwortet mit ${response.status()}`);
    },
    receive: (url) => receive(page, guard, url),
    assertShown: guard.assertShown,
    discard: async () => {
      if (await settles(page.close())) return;
      // A script in an endless loop does not let the tab close: end its process instead.
      session.send("Page.crash").catch(ignore);
      await settles(page.close());
    },
  };
}

async function receive(page: Page, guard: Guard, url: string): Promise<Received> {
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

/** True when the promise is fulfilled or rejected within the time a healthy tab needs. */
async function settles(promise: Promise<unknown>, patience = PATIENCE): Promise<boolean> {
  return inTime(promise.then(ignore, ignore), patience).then(
    () => true,
    () => false,
  );
}

function ignore(): void {}
