import type { AddressEnding } from "../../site/endings.ts";
import { finalTarget } from "./check-ledger.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Files that can tell a reader where their content went: all others simply end. */
const SPEAKS = /\.(?:html|txt)$/;

/** The addresses that still answer although their content is gone; moves lead straight to the last target. */
export function endingsOf(entries: readonly LedgerEntry[], written: ReadonlySet<string>): AddressEnding[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return entries.flatMap((entry): AddressEnding[] => {
    const { path } = entry;
    if (!SPEAKS.test(path)) return [];
    if (entry.state === "withdrawn") return [{ path, kind: "withdrawn", date: entry.date, reason: entry.reason }];
    if (entry.state === "erased") return [{ path, kind: "erased", date: entry.date }];
    const to = entry.state === "moved" ? finalTarget(path, byPath, written) : null;
    return to === null ? [] : [{ path, kind: "moved", to }];
  });
}
