import type { Browser, CDPSession, Page } from "puppeteer-core";
import { guardNavigation } from "./guard.ts";
import { demandsOf, showInPlace } from "./in-place.ts";
import { settles } from "./in-time.ts";
import { type Received, receive } from "./receive.ts";

/** A tab that shows exactly the page it was told to show: no dialogs, no pop-ups, no way to another page. */
export interface Tab {
  readonly page: Page;
  /** Commands to the browser about this tab; it outlives the pages shown in it. */
  readonly session: CDPSession;
  /**
   * Loads the page, however long it takes; throws when it cannot be reached or the server answers with an error.
   * @param html what the server sends for it, where that is known: saves a new window where the page can do without
   */
  readonly open: (url: string, html?: string) => Promise<void>;
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

const PATIENCE = 2_000;
/**
 * What a page leaves behind until the browser clears it away, in bytes of its source; a new window leaves more. By
 * itself the browser clears away only after a gigabyte.
 */
const LITTER_OF_WINDOW = 15_000;
const MOST_LITTER = 240_000;

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

  /** What the page that the window was opened for demanded of it; null: no other page may be shown there. */
  let window: string | null = null;
  let litter = 0;
  /** Clears away what the pages before have left, when it would be much with the page to come. */
  const tidy = async (coming: number): Promise<void> => {
    if (litter + coming > MOST_LITTER) {
      litter = 0;
      await session.send("HeapProfiler.collectGarbage");
    }
    litter += coming;
  };
  return {
    page,
    session,
    open: async (url, html) => {
      guard.expect(url);
      const demands = html === undefined ? null : demandsOf(url, html);
      if (html !== undefined && demands !== null && demands === window) {
        await tidy(html.length);
        if (await showInPlace(session, url, html)) return;
      }
      await tidy(LITTER_OF_WINDOW + (html?.length ?? 0));
      window = null;
      const response = await page.goto(url, { waitUntil: "load", timeout: 0 });
      guard.assertComplete();
      // There is no response when a meta refresh follows at once; the page itself is complete.
      if (response !== null && !response.ok()) throw new Error(`der Server antwortet mit ${response.status()}`);
      window = demands;
    },
    receive: async (url) => {
      await tidy(LITTER_OF_WINDOW);
      window = null;
      return receive(page, guard, url);
    },
    assertShown: guard.assertShown,
    discard: async () => {
      if (await settles(page.close(), PATIENCE)) return;
      // A script in an endless loop does not let the tab close: end its process instead.
      session.send("Page.crash").catch(ignore);
      await settles(page.close(), PATIENCE);
    },
  };
}

function ignore(): void {}
