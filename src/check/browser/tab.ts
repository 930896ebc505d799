import type { Browser, CDPSession, Page } from "puppeteer-core";
import { inTime } from "./in-time.ts";

/** A tab that shows exactly the page it was told to show: no dialogs, no pop-ups, no way to another page. */
export interface Tab {
  readonly page: Page;
  /** Commands to the browser about this tab; it outlives the pages shown in it. */
  readonly session: CDPSession;
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
  await session.send("Page.enable"); // without it the browser does not hand out the bytes of images
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  const guard = await guardNavigation(session);
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
      if (guard.interrupted()) throw new Error("ein Skript führt schon beim Laden zu einer anderen Seite");
      // There is no response when a meta refresh follows at once; the page itself is complete.
      if (response !== null && !response.ok()) throw new Error(`der Server antwortet mit ${response.status()}`);
    },
    discard: async () => {
      if (await settles(page.close())) return;
      // A script in an endless loop does not let the tab close: end its process instead.
      session.send("Page.crash").catch(ignore);
      await settles(page.close());
    },
  };
}

interface Guard {
  readonly expect: (url: string) => void;
  /** True when a script wanted to leave since: while loading, that cuts the page off in the middle. */
  readonly interrupted: () => boolean;
}

/**
 * Lets each document in the main frame load once and only from the expected address. Redirects by meta refresh
 * or script would otherwise put another page, or nothing, under the check's eyes.
 */
async function guardNavigation(session: CDPSession): Promise<Guard> {
  let expected: string | null = null;
  let interrupted = false;
  const { frameTree } = await session.send("Page.getFrameTree");
  const mainFrame = frameTree.frame.id;
  session.on("Page.frameRequestedNavigation", ({ frameId, reason }) => {
    // A meta refresh waits for the page to be complete.
    if (frameId === mainFrame && reason !== "metaTagRefresh") interrupted = true;
  });
  session.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    const allowed = frameId !== mainFrame || request.url === expected;
    if (frameId === mainFrame && allowed) expected = null;
    const answer = allowed
      ? session.send("Fetch.continueRequest", { requestId })
      : session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
    answer.catch(ignore);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*", resourceType: "Document" }] });
  return {
    expect: (url) => {
      expected = url;
      interrupted = false;
    },
    interrupted: () => interrupted,
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
