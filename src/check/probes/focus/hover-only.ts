import { probe } from "../probe.ts";

/** WCAG 2.1.1 and 1.4.13: what appears under the mouse appears under the focus as well. */
export const hoverOnly = probe({
  id: "hover-only",
  criteria: ["2.1.1", "1.4.13"],
  state: "base",
  inPage: (kit, report) => {
    const SHOWING = [
      "display",
      "visibility",
      "opacity",
      "clip",
      "clip-path",
      "height",
      "max-height",
      "left",
      "top",
      "transform",
    ];
    const OTHERS =
      /:(?:focus|focus-visible|focus-within|checked|target|active|open|popover-open)\b|\[(?:open|aria-expanded)/;
    const STATES = /:(?:hover|focus-visible|focus-within|focus|checked|target|active|open|popover-open)\b/g;
    const CONTROLS = "a[href], button, input, select, textarea";
    /** The selector without its states: whom it means when nothing happens. */
    const atRest = (part: string): string => part.replace(STATES, "").replace(/(^|[>+~])\s*(?=$|[>+~])/g, "$1 * ");
    const shows = (style: CSSStyleDeclaration): boolean =>
      SHOWING.some((name) => !/^(?:|none|hidden|0|0px)$/.test(style.getPropertyValue(name)));
    const parts = (selector: string): string[] => selector.split(/,(?![^(]*\))/);
    const rules = kit.rules().filter(({ style }) => shows(style));
    const hovering = rules.filter(({ selector }) => selector.includes(":hover"));
    if (hovering.length === 0) return;
    const shownOtherwise = new Set(
      rules
        .flatMap(({ selector }) => parts(selector).filter((part) => OTHERS.test(part)))
        .flatMap((part) => kit.matching(atRest(part))),
    );
    const hidden = new Set<Element>();
    for (const { selector } of hovering) {
      const found = parts(selector)
        .filter((part) => part.includes(":hover") && !/::?(?:before|after)/.test(part))
        .flatMap((part) => kit.matching(atRest(part)))
        .filter((element) => {
          const parent = element.parentElement;
          if (hidden.has(element) || shownOtherwise.has(element) || kit.shown(element)) return false;
          if (parent === null || !kit.shown(parent)) return false;
          const controls = [element, ...element.querySelectorAll(CONTROLS)].filter((one) => one.matches(CONTROLS));
          // Hidden from people but not from the keyboard is another fault, see `focus-visible`.
          if (controls.some((one) => one.checkVisibility({ visibilityProperty: true }))) return false;
          return controls.length > 0 || /\p{L}{2}/u.test(element.textContent ?? "");
        });
      const [first] = found;
      if (first === undefined) continue;
      for (const element of found) hidden.add(element);
      report[kit.hasScript() ? "warning" : "error"](
        first,
        `${kit.call(first)} erscheint nur unter dem Mauszeiger (${selector}); mit der Tastatur kommt niemand daran.`,
        "Schreiben Sie dieselbe Regel auch für „:focus-within“, oder zeigen Sie den Inhalt immer.",
      );
    }
  },
});
