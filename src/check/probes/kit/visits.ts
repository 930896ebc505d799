import type { Box } from "../look.ts";
import type { Colours } from "./colours.ts";
import type { Reports } from "./report.ts";
import type { Stops } from "./stops.ts";
import type { Tree } from "./tree.ts";

export type Visits = ReturnType<typeof createVisits>;

/** What was seen when the focus came to a tab stop. */
export interface Visit {
  readonly element: HTMLElement | SVGElement;
  /** CSS properties of the element or its neighbours that the focus changes; `outline` alone when that is plain to see. */
  readonly changes: readonly string[];
  /** An outline of two pixels in a colour that stands out, or the browser's own. */
  readonly isPlain: boolean;
  /** The element is out of sight even now. */
  readonly isUnseen: boolean;
  /** Contrast of the element's own text at this moment; null where there is none or it is not certain. */
  readonly contrast: number | null;
}

/** Brings the focus to tab stops and looks. Runs in the page. */
export function createVisits(kit: Tree & Colours & Stops & Reports) {
  /** Stops that look alike are visited twice at most; all in all this many. */
  const SAMPLES = 2;
  const MOST = 60;
  const LOOKS =
    "color background-color background-image box-shadow text-shadow border-top-color border-top-width border-top-style border-bottom-color border-bottom-width border-bottom-style border-left-color border-left-width outline-style outline-width outline-color text-decoration-line text-decoration-color text-decoration-thickness opacity visibility display transform translate filter font-weight font-size width height fill stroke content top left clip-path".split(
      " ",
    );

  function focusOn(element: Element | null): void {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ focusVisible: true });
  }

  function unfocus(): void {
    const active = document.activeElement;
    if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
  }

  /** Elements that the focus on this one may change; of one that nobody sees only those around it count. */
  function neighbours(element: Element, isUnseen: boolean): Element[] {
    const parents: Element[] = [];
    for (let one = element.parentElement; one !== null && parents.length < 4; one = one.parentElement)
      parents.push(one);
    const siblings = [element.nextElementSibling, element.previousElementSibling].filter((one) => one !== null);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const own = isUnseen ? [] : [element, ...[...element.querySelectorAll("*")].slice(0, 6)];
    return [...own, ...siblings, ...parents, ...labels];
  }

  function photograph(elements: readonly Element[]): string[][] {
    return elements.flatMap((one) =>
      [kit.style(one), getComputedStyle(one, "::before"), getComputedStyle(one, "::after")].map((style, index) => {
        if (index > 0 && /^(?:none|normal)$/.test(style.content)) return [];
        // An outline that is not drawn has no width or colour, whatever the style sheet says.
        const isOutlined = style.outlineStyle !== "none";
        return LOOKS.map((name) => (name.startsWith("outline") && !isOutlined ? "" : style.getPropertyValue(name)));
      }),
    );
  }

  function differences(before: readonly string[][], after: readonly string[][]): string[] {
    const found = new Set<string>();
    after.forEach((values, index) => {
      const old = before[index] ?? [];
      LOOKS.forEach((name, place) => {
        if (values[place] !== old[place]) found.add(name);
      });
    });
    return [...found];
  }

  /** True for an outline that people can see: the browser's, or two pixels with a contrast of 3 : 1. */
  function hasPlainOutline(element: Element): boolean {
    const { outlineStyle, outlineWidth, outlineColor } = kit.style(element);
    const width = Number.parseFloat(outlineWidth);
    if (outlineStyle === "auto") return width > 0;
    if (outlineStyle === "none" || width < 2) return false;
    const { colour, flat } = kit.backdrop(element.parentElement ?? element);
    return flat && kit.contrast(kit.over(kit.parse(outlineColor), colour), colour) >= 3;
  }

  /**
   * True for what lies outside of the window or of a box that cuts off, now that the browser has scrolled to it: it
   * was moved out, or the box is shut. A bar fixed to the window may only be longer than this window.
   */
  function isCutAway(element: Element): boolean {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    let { position } = kit.style(element);
    for (let one = element.parentElement; one !== null && one !== document.body; one = one.parentElement) {
      if (position === "fixed") break;
      const { display, overflowX, overflowY, position: outer } = kit.style(one);
      // Positioned boxes escape from static ones.
      if (position === "absolute" && outer === "static") continue;
      position = outer;
      if (kit.isInline(one) || display.startsWith("table-")) continue; // they cannot cut off
      const box = one.getBoundingClientRect();
      if (overflowX !== "visible") [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== "visible") [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    if (right - Math.max(0, left) < 1 || bottom - Math.max(0, top) < 1) return true;
    const bar = fixedAround(element)?.getBoundingClientRect();
    return bar !== undefined && (bar.left >= innerWidth || bar.top >= innerHeight);
  }

  function fixedAround(element: Element): Element | null {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      if (kit.style(one).position === "fixed") return one;
    }
    return null;
  }

  function isUnseen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    return [element, ...element.querySelectorAll("*")].every((one) => {
      const { width, height, right, bottom } = one.getBoundingClientRect();
      if (right + scrollX <= 0 || bottom + scrollY <= 0) return true;
      // Around a long flat box the browser still draws a line, unless the box cuts off what is around it.
      const isFlat = width <= 1.5 || height <= 1.5;
      if (!isFlat) return isCutAway(one);
      return (width <= 1.5 && height <= 1.5) || kit.style(one).overflow !== "visible";
    });
  }

  /** Backdrops are remembered for the state at rest, so the element's own background is looked at anew. */
  function contrastNow(element: Element): number | null {
    const { color, backgroundColor, backgroundImage, textShadow, opacity } = kit.style(element);
    const ownText = [...element.childNodes].some((one) => one instanceof Text && /[\p{L}\p{N}]/u.test(one.data));
    if (!ownText || element.parentElement === null || kit.isDisabled(element)) return null;
    if (backgroundImage !== "none" || textShadow !== "none" || opacity !== "1") return null;
    const own = kit.parse(backgroundColor);
    const { colour, flat } = kit.backdrop(element.parentElement);
    if (!flat && own[3] < 1) return null;
    const behind = kit.over(own, colour);
    return kit.contrast(kit.over(kit.parse(color), behind), behind);
  }

  /** Tells stops apart that style sheets can tell apart. */
  function looksLike(element: Element): string {
    const steps: string[] = [];
    for (let one: Element | null = element; one !== null && steps.length < 5; one = one.parentElement) {
      steps.push(`${one.localName}.${one.getAttribute("class") ?? ""}#${one.id}`);
    }
    return `${element.getAttribute("type")} ${element.getAttribute("style")} ${steps.join(" ")}`;
  }

  const visits = kit.perState((): Visit[] => {
    const counts = new Map<string, number>();
    const found: Visit[] = [];
    const permanent = new Set(kit.stops().filter(hasPlainOutline));
    for (const element of kit.stops()) {
      const kind = looksLike(element);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > SAMPLES || found.length === MOST || element.matches("iframe, area")) continue;
      focusOn(element);
      if (document.activeElement !== element) continue;
      const contrast = contrastNow(element);
      const unseen = isUnseen(element) && !kit.isDrawnByLabel(element);
      if (!unseen && !permanent.has(element) && hasPlainOutline(element)) {
        found.push({ element, changes: ["outline"], isPlain: true, isUnseen: false, contrast });
        continue;
      }
      const around = neighbours(element, unseen);
      const after = photograph(around);
      unfocus();
      const changes = differences(photograph(around), after);
      found.push({ element, changes, isPlain: false, isUnseen: unseen, contrast });
    }
    unfocus();
    scrollTo(0, 0);
    return found;
  });

  /** Takes the focus away and scrolls to a suspect; its surroundings, or null when it has none. */
  function approach(key: number): Box | null {
    const element = kit.suspects[key];
    if (element === null || element === undefined) return null;
    focusOn(element);
    unfocus();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const x = Math.max(0, Math.floor(left) - 8);
    const y = Math.max(0, Math.floor(top) - 8);
    const width = Math.min(innerWidth, x + 400, Math.ceil(right) + 8) - x;
    const height = Math.min(innerHeight, y + 200, Math.ceil(bottom) + 8) - y;
    return width > 0 && height > 0 ? { x: x + scrollX, y: y + scrollY, width, height } : null;
  }

  let walk: number[] = [];

  /** Notes where the focus is at each press of the Tab key, before anybody else hears of it. */
  function notePress({ key }: KeyboardEvent): void {
    const stops: readonly (Element | null)[] = kit.stops();
    if (key === "Tab") walk.push(stops.indexOf(document.activeElement));
  }

  function startWalk(): void {
    walk = [];
    addEventListener("keydown", notePress, { capture: true });
  }

  function endWalk(): number[] {
    removeEventListener("keydown", notePress, { capture: true });
    return walk;
  }

  const focusSuspect = (key: number): void => focusOn(kit.suspects[key] ?? null);

  /** True when the suspect has the focus and is out of sight. */
  function isSuspectUnseen(key: number): boolean {
    const element = kit.suspects[key] ?? null;
    return element !== null && document.activeElement === element && isUnseen(element);
  }

  return { visits, approach, startWalk, endWalk, focusSuspect, isSuspectUnseen, unfocus, focusOn };
}
