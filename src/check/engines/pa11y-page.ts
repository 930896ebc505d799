import type { PageLike } from "pa11y";
import type { CDPSession } from "puppeteer-core";
import type { Tab } from "../browser/tab.ts";
import { beginWith, openWorld } from "../browser/world.ts";

/** Scripts that the pages of a tab begin with. */
const begun = new WeakMap<CDPSession, Set<string>>();

/**
 * The page that a tab shows, as pa11y drives it: in our own world, where the page's scripts cannot get in its way, and
 * with its engines (a megabyte of JavaScript) already there from the second page on.
 */
export async function pageFor({ session }: Tab): Promise<PageLike> {
  const world = await openWorld(session);
  const known = begun.get(session) ?? new Set();
  begun.set(session, known);
  return {
    on: ignore,
    off: ignore,
    // A tab has its name and its size from the start.
    setUserAgent: async () => undefined,
    setViewport: async () => undefined,
    evaluate: async (code, argument) => {
      if (typeof code !== "string") return world.evaluate(`(${code})(${JSON.stringify(argument)})`);
      if (known.has(code)) return undefined;
      known.add(code);
      await beginWith(session, code);
      return world.evaluate(code);
    },
  };
}

function ignore(): void {}
