import type { Colour } from "../kit/colours.ts";
import { probe } from "../probe.ts";

/**
 * WCAG 1.4.11: an icon that is all there is to see of a link or button, and a graphic that says something, stand out
 * from what is behind them with a contrast of 3 : 1. Certain for an icon in one solid colour on a flat ground in a
 * control without any other mark. Logos are exempt.
 */
export const iconContrast = probe({
  id: "icon-contrast",
  criteria: ["1.4.11"],
  state: "base",
  inPage: (kit, report) => {
    const LEAST = 3;
    const SMALLEST = 8;
    const CONTROLS = "a[href], button, summary, [role=button], [role=link]";
    const GRAPHICS = "svg[role=img], [role=img] svg";
    const SHAPES = "path, circle, ellipse, rect, line, polyline, polygon, text, use";
    const CONTENT = "img, canvas, video, audio, object, embed, iframe, input, select, textarea, math";
    /** What is kept for later, and what is painted in ways that computed colours do not tell. */
    const ASIDE = "defs, symbol, clipPath, mask, pattern, marker";
    const UNTOLD = "image, foreignObject, filter, animate, animateTransform, set, mask";
    const EXEMPT = /logo|wappen|marke|brand|flag|siegel|disabled|inactive/i;
    const SIDES = ["top", "right", "bottom", "left"];
    if (document.querySelector("svg") === null) return;

    const isPainted = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility({ visibilityProperty: true }) && (width > 0 || height > 0);
    };
    /** True for a copy of a drawing in this page that takes its colours from the place where it is used. */
    const isPlainCopy = (use: Element): boolean => {
      const id = (use.getAttribute("href") ?? use.getAttribute("xlink:href") ?? "").replace(/^#/, "");
      const original = document.getElementById(id);
      if (original === null) return false;
      const parts = [original, ...original.querySelectorAll("*")];
      return parts.every((one) => !["fill", "stroke", "style", "class"].some((name) => one.hasAttribute(name)));
    };
    const opacityIn = (shape: Element, svg: Element): number => {
      let opacity = 1;
      for (let one: Element | null = shape; one !== null && one !== svg; one = one.parentElement)
        opacity *= Number(kit.style(one).opacity);
      return opacity;
    };
    /** The colours of a drawing as they appear on the ground; null when they are not certain. */
    const coloursOf = (svg: Element, ground: Colour): Colour[] | null => {
      if (svg.querySelector(UNTOLD) !== null) return null;
      const found: Colour[] = [];
      for (const shape of svg.querySelectorAll(SHAPES)) {
        if (shape.closest(ASIDE) !== null || !isPainted(shape)) continue;
        if (shape.localName === "use" && !isPlainCopy(shape)) return null;
        const { fill, fillOpacity, stroke, strokeWidth, strokeOpacity, filter, mixBlendMode } = kit.style(shape);
        if (filter !== "none" || mixBlendMode !== "normal") return null;
        const paints = [
          { paint: shape.localName === "line" ? "none" : fill, opacity: fillOpacity },
          { paint: Number.parseFloat(strokeWidth) > 0 ? stroke : "none", opacity: strokeOpacity },
        ].filter(({ paint }) => paint !== "none");
        for (const { paint, opacity } of paints) {
          if (/url\(|context/.test(paint)) return null;
          const [red, green, blue, alpha] = kit.parse(paint);
          const opaque = alpha * Number.parseFloat(opacity) * opacityIn(shape, svg);
          if (opaque > 0) found.push(kit.over([red, green, blue, opaque], ground));
        }
      }
      return found;
    };
    /** The drawings' best contrast to the ground and among their colours; null when it is not certain. */
    const contrastOf = (drawings: readonly Element[]): { best: number; isSolid: boolean } | null => {
      const all: Colour[] = [];
      for (const svg of drawings) {
        const { colour, flat } = kit.backdrop(svg);
        const colours = flat ? coloursOf(svg, colour) : null;
        if (colours === null || colours.length === 0) return null;
        all.push(colour, ...colours);
      }
      const distinct = [...new Map(all.map((colour) => [colour.join(), colour])).values()];
      const best = Math.max(1, ...distinct.flatMap((one) => distinct.map((other) => kit.contrast(one, other))));
      return { best, isSolid: distinct.length <= 2 };
    };
    const hasGenerated = (one: Element): boolean =>
      ["::before", "::after"].some((pseudo) => !/^(?:none|normal)$/.test(getComputedStyle(one, pseudo).content));
    /** True when the control's own box can be seen. */
    const isFramed = (control: Element): boolean => {
      const { parentElement } = control;
      if (parentElement === null) return true;
      const style = kit.style(control);
      const outside = kit.backdrop(parentElement).colour;
      const borders = SIDES.filter((side) => style.getPropertyValue(`border-${side}-width`) !== "0px").map((side) =>
        kit.over(kit.parse(style.getPropertyValue(`border-${side}-color`)), outside),
      );
      const marks = [kit.backdrop(control).colour, ...borders];
      return style.boxShadow !== "none" || marks.some((mark) => kit.contrast(mark, outside) >= LEAST);
    };
    const describe = (one: Element): string =>
      ["class", "id", "aria-label", "href", "title"].map((name) => one.getAttribute(name) ?? "").join(" ");
    const isExempt = (one: Element): boolean =>
      [one, ...one.querySelectorAll("svg, title, use")].some((part) => EXEMPT.test(describe(part))) ||
      (one instanceof HTMLAnchorElement && one.pathname === "/");
    /** Marks of other hosts are often logos in their own colours. */
    const leadsAway = (one: Element): boolean => one instanceof HTMLAnchorElement && one.host !== location.host;

    const withText = new Set(kit.items().map(({ element }) => element));
    for (const control of document.querySelectorAll(CONTROLS)) {
      const drawings = [...control.querySelectorAll("svg")].filter((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return kit.shown(svg) && width >= SMALLEST && height >= SMALLEST;
      });
      if (drawings.length === 0 || kit.isDisabled(control) || control.closest("[aria-hidden=true]") !== null) continue;
      const parts = [control, ...control.querySelectorAll("*:not(svg *)")];
      const showsMore = parts.some((one) => withText.has(one) || one.matches(CONTENT) || hasGenerated(one));
      if (showsMore || isExempt(control)) continue;
      const contrast = contrastOf(drawings);
      if (contrast === null || contrast.best >= LEAST) continue;
      const isCopy = control.querySelector("use") !== null;
      const isCertain = contrast.isSolid && !isCopy && !isFramed(control) && !leadsAway(control);
      report[isCertain ? "error" : "warning"](
        control,
        `Von ${kit.call(control)} ist nur ein Symbol zu sehen, und es hebt sich mit einem Kontrast von ${kit.ratio(contrast.best)} kaum ab.`,
        "Geben Sie dem Symbol einen Kontrast von 3 : 1 zum Hintergrund, oder schreiben Sie dazu, was es tut.",
      );
    }
    for (const graphic of document.querySelectorAll(GRAPHICS)) {
      if (graphic.closest(CONTROLS) !== null || !kit.shown(graphic) || isExempt(graphic)) continue;
      const contrast = contrastOf([graphic]);
      if (contrast === null || contrast.best >= LEAST) continue;
      report.warning(
        graphic,
        `Diese Grafik hebt sich höchstens mit einem Kontrast von ${kit.ratio(contrast.best)} ab.`,
        "Geben Sie allem, was man in der Grafik erkennen soll, einen Kontrast von 3 : 1 zum Hintergrund.",
      );
    }
  },
});
