import type { Tree } from "./tree.ts";

export type Colours = ReturnType<typeof createColours>;

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Colours and contrasts after WCAG 2.2 ("relative luminance", "contrast ratio"). Runs in the page. */
export function createColours({ perState, style }: Tree) {
  const known = new Map<string, Colour>();
  const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  /** Any computed colour, also `oklch()` and the like: the browser itself paints it. */
  function parse(value: string): Colour {
    let colour = known.get(value);
    if (colour !== undefined) return colour;
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
    if (plain !== null) {
      const [, red, green, blue, alpha = "1"] = plain;
      colour = [Number(red), Number(green), Number(blue), Number(alpha)];
    } else {
      pixel?.clearRect(0, 0, 1, 1);
      if (pixel) pixel.fillStyle = value;
      pixel?.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixel?.getImageData(0, 0, 1, 1).data ?? [];
      colour = [red, green, blue, alpha / 255];
    }
    known.set(value, colour);
    return colour;
  }

  function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
    const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
  }

  function luminance([red, green, blue]: Colour): number {
    const linear = (value: number): number => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** From 1 (same) to 21 (black on white). Both colours opaque. */
  function contrast(a: Colour, b: Colour): number {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** What the page is painted on: Chromium's white, or its dark grey where the page allows the dark scheme. */
  function paper(): Colour {
    const isDark =
      /\bdark\b/.test(style(document.documentElement).colorScheme) &&
      matchMedia("(prefers-color-scheme: dark)").matches;
    return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
  }

  const backdrops = perState(() => new WeakMap<Element, { colour: Colour; flat: boolean }>());

  /** The colour behind the element's text; `flat` only when that is certain: no image, blending or see-through group. */
  function backdrop(element: Element): { colour: Colour; flat: boolean } {
    const remembered = backdrops().get(element);
    if (remembered !== undefined) return remembered;
    const { backgroundColor, backgroundImage, opacity, mixBlendMode, filter, backdropFilter, position } =
      style(element);
    const own = parse(backgroundColor);
    const parent = element.parentElement;
    let below: { colour: Colour; flat: boolean };
    if (own[3] === 1) below = { colour: own, flat: true };
    else if (parent === null) below = { colour: paper(), flat: true };
    else {
      below = backdrop(parent);
      // What lies under a positioned box need not be its parent.
      if (position === "absolute" || position === "fixed" || position === "sticky") below = { ...below, flat: false };
    }
    const isPlain = [opacity, mixBlendMode, filter, backdropFilter].join() === "1,normal,none,none";
    const value = {
      colour: over(own, below.colour),
      flat: below.flat && isPlain && backgroundImage === "none",
    };
    backdrops().set(element, value);
    return value;
  }

  /** The text's contrast against what is behind it; null when that is not certain. */
  function textContrast(element: Element): number | null {
    const { colour, flat } = backdrop(element);
    const { color, textShadow } = style(element);
    return flat && textShadow === "none" ? contrast(over(parse(color), colour), colour) : null;
  }

  /** The contrast that WCAG 1.4.3 wants: large text (18 pt, bold 14 pt) needs 3, other 4.5. */
  function wanted(element: Element): number {
    const { fontSize, fontWeight } = style(element);
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
  }

  /** A ratio as Germans write it: „3,2 : 1“, rounded down. */
  function ratio(value: number): string {
    return `${(Math.floor(value * 10) / 10).toString().replace(".", ",")} : 1`;
  }

  /** True for controls that are switched off, whose contrast does not count. */
  function isDisabled(element: Element): boolean {
    return (
      element.closest(":disabled, [aria-disabled=true]") !== null ||
      element.closest("label")?.control?.matches(":disabled") === true
    );
  }

  return { parse, over, contrast, backdrop, textContrast, wanted, ratio, isDisabled };
}
