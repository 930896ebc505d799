import type { Finding } from "../../finding.ts";
import { indexOf } from "../dom.ts";
import type { HtmlPage } from "../types.ts";
import type { Translation } from "./translation.ts";

/** What a foreign checker says about a place in the source, in its own English words. */
export interface SourceIssue {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly selector?: string;
  readonly message: string;
}

/** A foreign checker that judges the source of one page by itself: its bytes alone decide the verdict. One file each. */
export interface SourceEngine {
  /** The npm package, and the prefix of its rules in findings. */
  readonly name: string;
  /** Every rule that is switched on. */
  readonly rules: Readonly<Record<string, Translation>>;
  /** Throws when it cannot read the page. Comments in the page must not switch rules off. */
  readonly run: (page: HtmlPage) => readonly SourceIssue[] | Promise<readonly SourceIssue[]>;
}

/** Findings of the engine in German, rule names `engine/…`. A page that it cannot read is an error. */
export async function runSourceEngine({ name, rules, run }: SourceEngine, page: HtmlPage): Promise<Finding[]> {
  if (isTooDeep(page)) return [notChecked(name, page, "zu tief verschachtelt")];
  try {
    return (await run(page)).map(({ rule, message, ...place }): Finding => {
      const known = rules[rule];
      return {
        level: known?.level ?? "error",
        rule: `${name}/${rule}`,
        file: page.path,
        ...place,
        criteria: known?.criteria ?? [],
        message: known === undefined ? `${name} meldet: „${message}“.` : `${known.message} („${message}“).`,
        remedy: known?.remedy ?? "Berichtigen Sie das HTML an dieser Stelle.",
      };
    });
  } catch (error) {
    return [notChecked(name, page, error instanceof Error ? error.message.split("\n")[0] : String(error))];
  }
}

/** Browsers stop nesting at 512 levels; the time that checkers need grows with the square of the depth. */
const DEEPEST = 1_000;

function isTooDeep(page: HtmlPage): boolean {
  // A tag opens at most three levels (a cell its row and body, too): most pages need no tree to be judged.
  if (countTags(page.html) * 3 + 3 <= DEEPEST) return false;
  const depths: number[] = [];
  for (const { parent } of indexOf(page).entries) {
    const depth = parent === null ? 1 : (depths[parent.position] ?? 0) + 1;
    if (depth > DEEPEST) return true;
    depths.push(depth);
  }
  return false;
}

/** Upper bound of the start tags in a text. */
function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) if (html[at + 1] !== "/") count++;
  return count;
}

/** The finding for a page on which a checker gave up: it counts as unchecked, never as passed. */
function notChecked(name: string, page: HtmlPage, reason = ""): Finding {
  return {
    level: "error",
    rule: `${name}/not-checked`,
    file: page.path,
    criteria: [],
    message: `${name} konnte die Seite nicht prüfen (${reason}).`,
    remedy: "Vereinfachen Sie die Seite: Sie ist zu tief verschachtelt oder beschädigt.",
  };
}
