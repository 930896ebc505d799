import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { bodyOf, type Call, callsOf, reachOf, unquoted } from "./inline-scripts.ts";
import { hasControl, LEAVES } from "./script-patterns.ts";

const TIMER = /(?<![\w$])(?:setInterval|requestAnimationFrame|setTimeout)\s*\(/g;
/** What people see change. */
const CHANGES =
  /\.hidden\s*=|classList\b|className\s*=|\.style\b|setProperty\s*\(|\.scroll(?:Left|Top|To|By|IntoView)\b|\.src\s*=|innerHTML|textContent\s*[+]?=|innerText\s*[+]?=|\.animate\s*\(|appendChild|\.append\s*\(|insertBefore|drawImage|clearRect|fillText|\.(?:fade(?:In|Out)|slide(?:Up|Down)|show|hide)\s*\(/;
const MOVES_BY_NAME =
  /^\s*(?:\(\)\s*=>\s*)?[\w$.]*(?:next_?slide|show_?next|rotate|ticker|carousel|advance|slide_?show|nächste)\w*\s*(?:\(\s*\))?\s*;?\s*$/i;
/** What comes to an end by itself, looks after a field or waits for a server is no movement that disturbs reading. */
const NO_MOTION =
  /clearInterval|clearTimeout|cancelAnimationFrame|\.value\b|\bfetch\s*\(|XMLHttpRequest|\$\.(?:get|post|ajax)|\bawait\b/;
const STOP =
  /^(?:pause|stop|halt|freeze|play\/pause)|^(?:stopp|pausieren|beenden)|\b(?:anhalten|stoppen|pausieren|ausschalten)$/iu;

/**
 * WCAG 2.2.2 (failure F112, technique G4): what a script moves or changes by itself again and again can be paused or
 * stopped. Whether it moves for more than five seconds the source does not say, so a person must look.
 */
export const scriptMotion = pageRule("script-motion", ["2.2.2"], (page, report) => {
  const call = callsOf(page, TIMER).find((one) => moves(page, one));
  if (call === undefined || hasControl(page, STOP, "with links")) return;
  report.warning(
    call.script.element,
    "Dieses Skript ändert immer wieder von selbst, was zu sehen ist, und keine Schaltfläche heißt „Anhalten“.",
    "Geben Sie eine Schaltfläche zum Anhalten dazu, oder lassen Sie nur auf Wunsch weiterblättern.",
  );
});

function moves(page: HtmlPage, { name, args: [first = ""] }: Call): boolean {
  const code = unquoted(first);
  if (!name.startsWith("setInterval") && !callsItself(page, code)) return false;
  const reach = reachOf(page, code);
  if (NO_MOTION.test(reach) || LEAVES.test(reach)) return false;
  return CHANGES.test(reach) || MOVES_BY_NAME.test(code);
}

const AGAIN = /(?:setTimeout|requestAnimationFrame)\s*\(\s*([\w$]+)\s*[,)]/;
const CONDITION = /(?:\bif\s*\([^)]*\)\s*\{?|&&|\?)\s*$/;

/** `function step() { …; setTimeout(step, 50) }` without a condition at its end. */
function callsItself(page: HtmlPage, name: string): boolean {
  const body = bodyOf(page, name);
  const again = AGAIN.exec(body);
  return again !== null && again[1] === name && !CONDITION.test(body.slice(0, again.index));
}
