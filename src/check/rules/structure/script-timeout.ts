import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { type Call, callsOf, reachOf, unquoted } from "./inline-scripts.ts";
import { hasControl, LEAVES } from "./script-patterns.ts";

const TIMER = /(?<![\w$])set(?:Timeout|Interval)\s*\(/g;
const SIGNS_OUT =
  /^\s*(?:\(\)\s*=>\s*)?[\w$.]*(?:log_?out|log_?off|sign_?out|abmelden|redirect|weiterleit)\w*\s*(?:\(\s*\))?\s*;?\s*$/i;
/** A timer that asks a server first does not limit people's time. */
const ASKS = /\bfetch\s*\(|XMLHttpRequest|\$\.(?:get|post|ajax)|axios|\bawait\b|EventSource/;
const MORE_TIME =
  /\bstay (?:signed|logged)|\bextend|more time|continue (?:my |the |this )?(?:session|working)|\bkeep (?:me |my )?(?:signed|logged|working|session)|verlänger|(?:angemeldet|eingeloggt) bleiben|mehr zeit|weiter ?arbeiten|sitzung fortsetzen|weiterleitung (?:abbrechen|anhalten)|(?:cancel|stop) (?:the )?redirect/iu;

/** Below a second no person is waited for; twenty hours are exempt (WCAG 2.2.1, "20 Hour Exception"). */
const SHORTEST = 1_000;
const EXEMPT = 72_000_000;

/**
 * WCAG 2.2.1 (failures F40, F41 by script): a script does not lead away, send the form or log out when time is over,
 * unless people can ask for more. What it waits for is hard to see in the source, so a person must look.
 */
export const scriptTimeout = pageRule("script-timeout", ["2.2.1"], (page, report) => {
  const call = callsOf(page, TIMER).find((one) => limitsTime(page, one));
  if (call === undefined || hasControl(page, MORE_TIME, "with links")) return;
  report.warning(
    call.script.element,
    "Dieses Skript verlässt nach einer Frist die Seite, lädt sie neu oder meldet ab (setTimeout, setInterval).",
    "Geben Sie Zeit ohne Grenze, oder fragen Sie vorher mit einer Schaltfläche, ob jemand mehr Zeit braucht.",
  );
});

function limitsTime(page: HtmlPage, { name, args: [first = "", delay = ""] }: Call): boolean {
  const code = unquoted(first);
  const reach = reachOf(page, code);
  if (ASKS.test(reach) || !(LEAVES.test(reach) || SIGNS_OUT.test(code))) return false;
  const milliseconds = product(delay);
  if (milliseconds === null) return delay !== "" || name.includes("Interval");
  return milliseconds <= EXEMPT && (milliseconds >= SHORTEST || name.includes("Interval"));
}

/** The value of numbers multiplied, such as `15 * 60 * 1000`; null for anything else. */
function product(text: string): number | null {
  if (!/^[\d\s*_.e]+$/.test(text)) return null;
  return text.split("*").reduce((all, factor) => all * Number(factor.replaceAll("_", "")), 1);
}
