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
    const shows = (style: CSSStyleDeclaration): boolean =>
      SHOWING.some((name) => !/^(?:|none|hidden|0|0px)$/.test(style.getPropertyValue(name)));
    const parts = (selector: string): string[] => selector.split(/,(?![^(]*\))/);
    const rules = kit.rules().filter(({ style }) => shows(style));
    const hovering = rules.filter(({ selector }) => selector.includes(":hover"));
    if (hovering.length === 0) return;
    const shownOtherwise = new Set(
      rules
        .flatMap(({ selector }) => parts(selector).filter((part) => OTHERS.test(part)))
        .flatMap((part) => kit.matching(part.replace(STATES, ""))),
    );
    const told = new Set<Element>();
    for (const { selector } of hovering) {
      for (const part of parts(selector).filter((one) => one.includes(":hover") && !/::?(?:before|after)/.test(one))) {
        for (const element of kit.matching(part.replace(STATES, ""))) {
          if (told.has(element) || shownOtherwise.has(element) || kit.shown(element)) continue;
          const links = element.querySelectorAll("a[href], button, input, select, textarea");
          if (links.length === 0 && !/\p{L}{2}/u.test(element.textContent ?? "")) continue;
          const controls = [element, ...links].filter((one) => one.matches("a[href], button, input"));
          // Hidden from people but not from the keyboard is another fault, see `focus-visible`.
          if (controls.some((one) => one.checkVisibility({ visibilityProperty: true }))) continue;
          told.add(element);
          report[links.length > 0 && !kit.hasScript() ? "error" : "warning"](
            element,
            `${kit.call(element)} erscheint nur unter dem Mauszeiger (:hover); mit der Tastatur kommt niemand daran.`,
            "Schreiben Sie dieselbe Regel auch für „:focus-within“, oder zeigen Sie den Inhalt immer.",
          );
        }
      }
    }
  },
});
