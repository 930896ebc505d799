import { CheckError, reasonOf } from "../check-error.ts";
import { inTime } from "./in-time.ts";
import type { BrowserSession } from "./session.ts";
import type { Tab } from "./tab.ts";

export type Outcome<Result> = { readonly result: Result } | { readonly failure: string };

export interface PoolOptions<Item, Result> {
  readonly session: BrowserSession;
  /** How many tabs work at once. */
  readonly tabs: number;
  /** Milliseconds for one item. */
  readonly timeout: number;
  readonly job: (tab: Tab, item: Item) => Promise<Result>;
  readonly onOutcome: (item: Item, outcome: Outcome<Result>) => Promise<void> | void;
}

/**
 * Runs the job for every item on a few reused tabs. An item whose job fails, hangs or takes the browser down is
 * tried once more when all others are through, alone and in a fresh tab: so a neighbour's crash is never held against it.
 * Every item gets exactly one outcome. Throws CheckError when no browser can be kept alive.
 */
export async function runInTabs<Item, Result>(
  items: readonly Item[],
  options: PoolOptions<Item, Result>,
): Promise<void> {
  const failed: Item[] = [];
  const queue = items.values();
  const workers = Array.from({ length: Math.min(options.tabs, items.length) }, async () => {
    await work(queue, options, (item) => void failed.push(item));
  });
  await Promise.all(workers);
  for (const item of failed) {
    await work([item].values(), options, (_, failure) => options.onOutcome(item, { failure }));
  }
}

async function work<Item, Result>(
  queue: Iterator<Item>,
  { session, timeout, job, onOutcome }: PoolOptions<Item, Result>,
  onFailure: (item: Item, failure: string) => Promise<void> | void,
): Promise<void> {
  let tab: Tab | null = null;
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    const item = next.value;
    try {
      tab ??= await session.newTab();
      const result = await inTime(job(tab, item), timeout);
      await onOutcome(item, { result });
    } catch (error) {
      if (error instanceof CheckError) throw error;
      await tab?.discard();
      tab = null;
      await onFailure(item, reasonOf(error));
    }
  }
  await tab?.discard();
}
