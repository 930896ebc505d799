import { pageRule } from "../rule.ts";
import { callsOf, reachOf } from "./inline-scripts.ts";
import { hasControl } from "./script-patterns.ts";

const LISTENER = /(?<![\w$.])(?:(?:document|window|self)(?:\.(?:body|documentElement))?\.)?addEventListener\s*\(/g;
const KEY = /^["']key(?:down|press|up)["']$/;
/** A single letter, digit or sign that the program compares the key with. */
const CHARACTER =
  /\.(?:key|code)\s*={2,3}\s*["'](?:.|Key[A-Z]|Digit\d)["']|case\s+["'](?:.|Key[A-Z]|Digit\d)["']|\.(?:keyCode|which|charCode)\s*={2,3}\s*(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])\b/u;
const MODIFIER = /\.(?:ctrl|alt|meta)Key/;
const SWITCH = /shortcut|tastenk(?:ürzel|ombination)|tastaturbefehl/iu;

/**
 * WCAG 2.1.4: a shortcut of a single character key can be switched off or changed, or works at its control only; speech
 * input types by itself. Looks at what listens on the whole page.
 */
export const scriptShortcut = pageRule("script-shortcut", ["2.1.4"], (page, report) => {
  const call = callsOf(page, LISTENER).find(({ args: [event = "", ...code] }) => {
    const reach = reachOf(page, code.join("\n"));
    return KEY.test(event) && CHARACTER.test(reach) && !MODIFIER.test(reach);
  });
  if (call === undefined || hasControl(page, SWITCH, "with links")) return;
  report.warning(
    call.script.element,
    "Dieses Skript hört auf der ganzen Seite auf eine einzelne Taste; abschalten lässt sich das offenbar nicht.",
    "Verlangen Sie eine Zusatztaste (Strg, Alt), oder lassen Sie das Kürzel abschalten.",
  );
});
