import { probe } from "../probe.ts";

/**
 * WCAG 1.4.1 (failures F13, F81, technique G14): neighbours of one kind that differ in colour only may say something by
 * it. Certain when the page's own words name these colours.
 */
export const meaningByColourAlone = probe({
  id: "meaning-by-colour-alone",
  criteria: ["1.4.1"],
  state: "base",
  inPage: (kit, report) => {
    const KINDS = "li, dd, td, label";
    const MARKS = "img, svg, [role=img], a, button, input, [aria-label], .visually-hidden, .sr-only";
    const NAMES: readonly (readonly [RegExp, from: number, to: number])[] = [
      [/\b(?:rot|rote[nrsm]?|red)\b/i, 340, 20],
      [/\b(?:orange|orangefarbene[nrsm]?)\b/i, 20, 45],
      [/\b(?:gelb|gelbe[nrsm]?|yellow)\b/i, 45, 70],
      [/\b(?:grün|grüne[nrsm]?|green)\b/i, 70, 170],
      [/\b(?:blau|blaue[nrsm]?|blue)\b/i, 180, 260],
      [/\b(?:lila|violett|violette[nrsm]?|purple)\b/i, 260, 320],
    ];
    /** The place on the colour wheel in degrees; null for greys. */
    const hueOf = (element: Element): number | null => {
      const [red, green, blue] = kit.parse(kit.style(element).color);
      const most = Math.max(red, green, blue);
      const span = most - Math.min(red, green, blue);
      if (span < 40) return null;
      const sixth =
        most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
      return (sixth * 60 + 360) % 360;
    };
    const isNamed = (element: Element, text: string): boolean => {
      const hue = hueOf(element);
      const within = (from: number, to: number, value: number): boolean =>
        from < to ? value >= from && value < to : value >= from || value < to;
      return hue !== null && NAMES.some(([name, from, to]) => within(from, to, hue) && name.test(text));
    };

    const groups = new Map<Element, Map<string, Map<string, Element>>>();
    for (const block of kit.blocks()) {
      const { element } = block;
      const parent = element.parentElement;
      const voice = kit.voiceOf(block);
      if (parent === null || voice === null || !element.matches(KINDS)) continue;
      if (element.querySelector(MARKS) !== null || voice.closest("a, button, [aria-current], :disabled") !== null)
        continue;
      const { fontWeight, fontSize, fontStyle, textDecorationLine, borderStyle, color, backgroundColor } =
        kit.style(voice);
      const marker = getComputedStyle(element, "::before").content;
      const look = [element.localName, fontWeight, fontSize, fontStyle, textDecorationLine, borderStyle, marker].join();
      const looks = groups.get(parent) ?? new Map<string, Map<string, Element>>();
      const colours = looks.get(look) ?? new Map<string, Element>();
      if (!colours.has(color + backgroundColor)) colours.set(color + backgroundColor, voice);
      groups.set(parent, looks.set(look, colours));
    }
    const words = kit
      .items()
      .map(({ text }) => text)
      .join(" ");
    for (const colours of [...groups.values()].flatMap((looks) => [...looks.values()])) {
      const voices = [...colours.values()];
      const [, second] = voices;
      if (second === undefined) continue;
      const isCertain = voices.filter((voice) => isNamed(voice, words)).length > 1;
      report[isCertain ? "error" : "warning"](
        second,
        `Geschwister dieses Elements unterscheiden sich nur durch ihre Farbe${isCertain ? ", und der Text nennt diese Farben" : ""}.`,
        "Sagen Sie, was die Farbe bedeutet, auch mit einem Wort oder Zeichen, oder geben Sie allen dieselbe Farbe.",
      );
    }
  },
});
