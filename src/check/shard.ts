import { CheckError } from "./check-error.ts";

/** One of several parts of a check that run on different machines. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Understands `2/4`. Throws CheckError for anything else. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new CheckError(
    `„--shard ${text}“ ist nicht zu verstehen.`,
    "Schreiben Sie den wievielten von wie vielen Teilen, zum Beispiel --shard 2/4.",
  );
}

/** The pages of one part; every page is in exactly one, and neighbours are spread over all. */
export function pagesOfShard<Page>(pages: readonly Page[], { index, count }: Shard): Page[] {
  return pages.filter((_, position) => position % count === index - 1);
}
