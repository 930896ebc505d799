import { elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { styleRulesOf } from "./style-rules.ts";

/** WCAG 1.3.4 (failure F97): no rule turns or hides the page by the way the device is held. */
export const cssOrientation = pageRule("css-orientation", ["1.3.4"], (page, report) => {
  for (const { conditions, selector, declarations } of styleRulesOf(page)) {
    const condition = conditions.find((one) => /^@media\b.*\borientation\s*:/i.test(one));
    if (condition === undefined) continue;
    const turned = rotation(`${declarations.get("transform") ?? ""} rotate(${declarations.get("rotate") ?? "0"})`);
    const hidesAll = declarations.get("display") === "none" && /(?:^|,)\s*(?:html|body|main)\s*(?=,|$)/i.test(selector);
    if (!hidesAll && !(Math.abs(turned % 180) > 60 && Math.abs(turned % 180) < 120)) continue;
    report[hidesAll ? "error" : "warning"](
      elements(page, "style")[0] ?? null,
      `Die Regel „${selector}“ dreht oder versteckt Inhalt, je nachdem wie das Gerät gehalten wird (orientation).`,
      "Streichen Sie die Regel: Die Seite muss hoch und quer lesbar sein.",
    );
  }
});

/** Degrees of all rotations about the viewing axis; of a matrix, by where it turns the horizontal. */
function rotation(transform: string): number {
  const turns: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };
  let sum = 0;
  for (const [, value, unit] of transform.matchAll(/rotatez?\(\s*(-?[\d.]+)(deg|grad|rad|turn)/gi)) {
    sum += Number(value) * (turns[unit?.toLowerCase() ?? "deg"] ?? 1);
  }
  for (const [, x, y] of transform.matchAll(/matrix(?:3d)?\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/gi)) {
    sum += Math.atan2(Number(y), Number(x)) * (180 / Math.PI);
  }
  return sum;
}
