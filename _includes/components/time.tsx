import type { VNode } from "preact";
import { formatDate } from "../../src/content/dates.ts";

/** A date that machines and people read alike. @param date `YYYY-MM-DD` */
export function DateTime({ date, itemprop }: { readonly date: string; readonly itemprop?: string }): VNode {
  return (
    <time datetime={date} itemprop={itemprop}>
      {formatDate(date)}
    </time>
  );
}
