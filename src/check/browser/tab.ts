import type { Browser, CDPSession, Page } from "puppeteer-core";
import { inTime } from "./in-time.ts";

/** A tab that shows exactly the page it was told to show: no dialogs, no pop-ups, no way to another page. */
export interface Tab {
  readonly page: Page;
  /** Loads the page, however long it takes; throws when it cannot be reached or the server answers with an error. */
  readonly open: (url: string) => Promise<void>;
  /** Closes the tab even when a script keeps it busy. */
  readonly discard: () => Promise<void>;
}

const PATIENCE = 2_000;

/** Opens a fresh tab. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const guard = await guardNavigation(session);
  // Leaving a page that asks back is wanted; everything else is answered with "no".
  page.on("dialog", (dialog) => {
    const answer = dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss();
    answer.catch(ignore);
  });
  page.on("popup", (popup) => popup?.close().catch(ignore));
  return {
    page,
    open: async (url) => {
      guard.expect(url);
      const response = await page.goto(url, { waitUntil: "load", timeout: 0 });
      const status = response?.status() ?? 0;
      if (status !== 200) throw new Error(`der Server antwortet mit ${status}`);
    },
    discard: async () => {
      if (await settles(page.close())) return;
      // A script in an endless loop does not let the tab close: end its process instead.
      session.send("Page.crash").catch(ignore);
      await settles(page.close());
    },
  };
}

/**
 * Lets each document in the main frame load once and only from the expected address. Redirects by meta refresh
 * or script would otherwise put another page, or nothing, under the check's eyes.
 */
async function guardNavigation(session: CDPSession): Promise<{ expect: (url: string) => void }> {
  let expected: string | null = null;
  const { frameTree } = await session.send("Page.getFrameTree");
  session.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    const inMainFrame = frameId === frameTree.frame.id;
    const allowed = !inMainFrame || request.url === expected;
    if (inMainFrame && allowed) expected = null;
    const answer = allowed
      ? session.send("Fetch.continueRequest", { requestId })
      : session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
    answer.catch(ignore);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*", resourceType: "Document" }] });
  return {
    expect: (url) => {
      expected = url;
    },
  };
}

/** True when the promise is fulfilled or rejected within the time a healthy tab needs. */
async function settles(promise: Promise<unknown>): Promise<boolean> {
  return inTime(promise.then(ignore, ignore), PATIENCE).then(
    () => true,
    () => false,
  );
}

function ignore(): void {}
