import type { Skeleton } from "./skeleton.ts";

/** A page that waits for the browser. */
export interface Waiting {
  readonly path: string;
  /** Equal for pages that load the same files. */
  readonly assets: string;
  /** Null: the page must be looked at by itself. */
  readonly skeleton: Skeleton | null;
}

export interface Sharing<Page> {
  /** Pages to look at in any case. */
  readonly leaders: readonly Page[];
  /** Pages that need no look of their own where their leader shows no fault. */
  readonly followers: readonly { readonly page: Page; readonly leader: Page }[];
}

/**
 * Who is looked at for whom: among pages that differ in text only, the one with the most text stands for the others,
 * for it is the one on which layout breaks first.
 */
export function shareProbes<Page extends Waiting>(pages: readonly Page[]): Sharing<Page> {
  const leaderOf = new Map<string, Page>();
  for (const page of pages) {
    const best = leaderOf.get(groupOf(page));
    if (best === undefined || textOf(page) > textOf(best)) leaderOf.set(groupOf(page), page);
  }
  const leaders: Page[] = [];
  const followers: { page: Page; leader: Page }[] = [];
  for (const page of pages) {
    const leader = leaderOf.get(groupOf(page)) ?? page;
    if (leader === page) leaders.push(page);
    else followers.push({ page, leader });
  }
  return { leaders, followers };
}

function groupOf({ path, assets, skeleton }: Waiting): string {
  return JSON.stringify(skeleton === null ? [path] : [skeleton.key, assets]);
}

function textOf({ skeleton }: Waiting): number {
  return skeleton?.text ?? 0;
}
