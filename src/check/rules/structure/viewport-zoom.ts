import { attribute, elements } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

const REMEDY = 'Schreiben Sie <meta name="viewport" content="width=device-width, initial-scale=1">.';

/** WCAG 1.4.4: the page may be enlarged to 200 % at least; at home not limited at all. */
export const viewportZoom = pageRule("viewport-zoom", ["1.4.4"], (page, report, context) => {
  for (const meta of elements(page, "meta")) {
    if (attribute(meta, "name")?.trim().toLowerCase() !== "viewport") continue;
    const settings = parse(attribute(meta, "content") ?? "");
    const scalable = settings.get("user-scalable");
    const maximum = settings.get("maximum-scale");
    const number = maximum === undefined ? Number.POSITIVE_INFINITY : toScale(maximum);
    if (scalable === "no" || (scalable !== undefined && Math.abs(Number(scalable)) < 1)) {
      report.error(meta, `Die Seite verbietet das Vergrößern (user-scalable=${scalable}).`, REMEDY);
    } else if (number < 2 && number >= 0) {
      report.error(meta, `Die Seite lässt sich nur auf das ${number}-Fache vergrößern (maximum-scale).`, REMEDY);
    } else if (number >= 2 && number < 5) {
      report[strictAtHome(context)](
        meta,
        `Die Seite begrenzt das Vergrößern auf das ${number}-Fache (maximum-scale).`,
        REMEDY,
        [],
      );
    }
  }
});

/** CSS Device Adaptation: unknown words count as 0.1, negative numbers are dropped. */
function toScale(value: string): number {
  if (value === "yes") return 1;
  if (/^device-(?:width|height)$/.test(value)) return 10;
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 0.1 : number;
}

function parse(content: string): Map<string, string> {
  const pairs = content.toLowerCase().matchAll(/([a-z-]+)\s*=\s*([^\s,;]+)/g);
  return new Map([...pairs].map(([, name, value]) => [name ?? "", value ?? ""]));
}
