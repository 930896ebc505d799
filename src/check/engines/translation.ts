import type { Level } from "../../finding.ts";

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
