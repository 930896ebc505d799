import type { Finding, Level } from "../../finding.ts";
import type { RawIssue } from "../engines/pa11y.ts";
import { AXE_ARIA } from "./axe-aria.ts";
import { AXE_CONTENT } from "./axe-content.ts";
import { AXE_STRUCTURE } from "./axe-structure.ts";
import { demotionOf } from "./demoted-rules.ts";
import { HTMLCS } from "./htmlcs.ts";
import type { Translation, Translations } from "./translation.ts";

export const AXE: Translations = { ...AXE_CONTENT, ...AXE_STRUCTURE, ...AXE_ARIA };

const UNSURE = " (Das Werkzeug konnte es nicht sicher entscheiden.)";

/**
 * An engine's issue as a finding of the gate, without its place in the source. Level: what pa11y calls an error is
 * one, unless its code is demoted; its warnings are warnings and its notices hints.
 */
export function translate(issue: RawIssue, path: string, demoted: ReadonlySet<string>): Finding {
  const { criteria, message, remedy } = issue.runner === "axe" ? fromAxe(issue) : fromHtmlcs(issue);
  return {
    level: levelOf(issue, demoted),
    rule: `${issue.runner}/${issue.runner === "axe" ? issue.code : techniqueOf(issue.code)}`,
    file: path,
    ...(issue.selector === "" ? {} : { selector: issue.selector }),
    criteria,
    message: issue.needsReview ? message + UNSURE : message,
    remedy,
  };
}

function levelOf({ code, type, needsReview }: RawIssue, demoted: ReadonlySet<string>): Level {
  if (type === "error" && demoted.has(code)) return demotionOf(code)?.level ?? "warning";
  if (type === "error") return needsReview ? "warning" : "error";
  return type === "warning" ? "warning" : "hint";
}

function fromAxe({ code, message }: RawIssue): Translation {
  return AXE[code] ?? quoted("axe", message, []);
}

function fromHtmlcs({ code, message }: RawIssue): Translation {
  const criterion = /\.(\d_\d_\d+)(?:_|\.|$)/.exec(code)?.[1]?.replaceAll("_", ".");
  const technique = techniqueOf(code);
  const known = HTMLCS[technique] ?? HTMLCS[technique.replace(/^(H91|H49)\.[^.]+/, "$1.*")];
  // 4.1.1 is no criterion any more.
  const criteria = criterion === undefined || criterion === "4.1.1" ? [] : [criterion];
  return known === undefined ? quoted("HTML_CodeSniffer", message, criteria) : { criteria, ...known };
}

/** `WCAG2AA.Principle1.Guideline1_1.1_1_1.H37` → `H37`; names of techniques may hold dots themselves. */
function techniqueOf(code: string): string {
  return code.split(".").slice(4).join(".");
}

function quoted(tool: string, message: string, criteria: readonly string[]): Translation {
  return {
    criteria,
    message: `${tool} meldet: „${message}“`,
    remedy: "Lesen Sie die Erklärung des Werkzeugs (englisch), und prüfen Sie die Stelle.",
  };
}
