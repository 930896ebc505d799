import { probe } from "../probe.ts";

/**
 * Text that style sheets hide for good: text browsers, readers and people without the style sheet get it all the same
 * (WCAG 1.3.2), and where it was meant for screen readers they do not (WCAG 2.4.4 in links).
 */
export const hiddenByCss = probe({
  id: "hidden-by-css",
  criteria: ["1.3.2", "2.4.4", "1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    if (kit.hasScript()) return;
    const STATES = /:(?:hover|focus-visible|focus-within|focus|checked|target|active|open|popover-open)\b/g;
    const SHUT = "[hidden], dialog, [popover], details:not([open]) > *, noscript, datalist";
    const hidden = kit
      .elements()
      .filter(
        (element) =>
          kit.style(element).display === "none" &&
          element.parentElement?.checkVisibility() === true &&
          !element.matches(SHUT) &&
          /\p{L}{2}/u.test(element.textContent ?? ""),
      );
    if (hidden.length === 0) return;
    // Other windows, media and states may show it.
    const showing = kit.rules().filter(({ style }) => !/^(?:none)?$/.test(style.display));
    const shown = new Set(showing.flatMap(({ selector }) => kit.matching(selector.replace(STATES, ""))));
    for (const element of hidden) {
      if (shown.has(element)) continue;
      const isName = element.closest("a[href], button, label, legend, h1, h2, h3, h4, h5, h6") !== null;
      report[isName ? "warning" : "hint"](
        element,
        `Den Text ${kit.call(element)} verbirgt das Stylesheet immer (display: none): ${isName ? "Auch Screenreader bekommen ihn nicht" : "Textbrowser zeigen ihn trotzdem"}.`,
        isName
          ? "Schreiben Sie den Text sichtbar aus."
          : "Streichen Sie den Text aus dem HTML, wenn ihn niemand lesen soll.",
        isName ? ["2.4.4", "1.3.1"] : ["1.3.2"],
      );
    }
  },
});
