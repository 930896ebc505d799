import type { Tree } from "./tree.ts";

export type Stops = ReturnType<typeof createStops>;

/** What the Tab key reaches. Runs in the page. */
export function createStops({ perState, concealed }: Tree) {
  const REACHABLE =
    "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]";

  /** True when the Tab key stops here; a group of radio buttons is one stop. */
  function isStop(element: Element): element is HTMLElement | SVGElement {
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.tabIndex < 0) return false;
    if (!element.matches(REACHABLE)) return false; // a link without address has a tabIndex, but no place in the order
    if (element.matches(":disabled, input[type=hidden]") || element.closest("[inert]") !== null) return false;
    return element.checkVisibility({ visibilityProperty: true }) && isFirstOfGroup(element);
  }

  function isFirstOfGroup(element: Element): boolean {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.name === "") return true;
    const name = CSS.escape(element.name);
    const group = [
      ...(element.form ?? document).querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`),
    ];
    return (group.find(({ checked }) => checked) ?? group[0]) === element;
  }

  /** All tab stops in the order of the Tab key. */
  const stops = perState((): (HTMLElement | SVGElement)[] => {
    const found = [...document.querySelectorAll(REACHABLE)].filter(isStop);
    const rank = ({ tabIndex }: HTMLElement | SVGElement): number =>
      tabIndex > 0 ? tabIndex : Number.MAX_SAFE_INTEGER;
    return found.sort((a, b) => rank(a) - rank(b));
  });

  /** True for a real control that is only drawn by its label: a checkbox, a file button. */
  function isDrawnByLabel(element: Element): boolean {
    const isHidden = concealed(element) || getComputedStyle(element).opacity === "0";
    return isHidden && element instanceof HTMLInputElement && (element.labels?.length ?? 0) > 0;
  }

  return { stops, isStop, isDrawnByLabel };
}
