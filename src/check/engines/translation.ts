import type { Finding, Level } from "../../finding.ts";
import { indexOf } from "../dom.ts";
import type { HtmlPage } from "../types.ts";

/** What a rule of a foreign checker means, in German, and how far it can be trusted. */
export interface Translation {
  /** error: certain on any page; warning: the rule has been seen to be wrong, or the fault harms nobody by itself. */
  readonly level: Level;
  readonly criteria: readonly string[];
  /** A whole sentence without its full stop, so that the tool's own words can follow. */
  readonly message: string;
  readonly remedy: string;
}

/** Short form for tables: level, criteria separated by blanks, message, remedy. */
export function translation(level: Level, criteria: string, message: string, remedy: string): Translation {
  return { level, criteria: criteria === "" ? [] : criteria.split(" "), message, remedy };
}

/** Browsers stop nesting at 512 levels; the time that checkers need grows with the square of the depth. */
const DEEPEST = 1_000;

export function isTooDeep(page: HtmlPage): boolean {
  const depths: number[] = [];
  for (const { parent } of indexOf(page).entries) {
    const depth = parent === null ? 1 : (depths[parent.position] ?? 0) + 1;
    if (depth > DEEPEST) return true;
    depths.push(depth);
  }
  return false;
}

/** The finding for a page on which a checker gave up: it counts as unchecked, never as passed. */
export function crashed(tool: string, page: HtmlPage, error: unknown): Finding {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    level: "error",
    rule: `${tool}/not-checked`,
    file: page.path,
    criteria: [],
    message: `${tool} konnte die Seite nicht prüfen (${reason}).`,
    remedy: "Vereinfachen Sie die Seite: Sie ist zu tief verschachtelt oder beschädigt.",
  };
}
