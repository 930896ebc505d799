import { attribute, elements, indexOf } from "../../dom.ts";
import { houseRule } from "../rule.ts";

const EMBEDS: Readonly<Record<string, string>> = {
  iframe: "ein Rahmen (iframe)",
  frame: "ein Rahmen (frame)",
  object: "ein eingebettetes Objekt",
  embed: "ein eingebettetes Objekt",
  applet: "ein eingebettetes Objekt",
  audio: "ein Ton",
  video: "ein Film",
  base: "ein <base>, das alle Adressen verbiegt",
};

/**
 * At home pages stand for themselves: nothing embedded, no media (WCAG 1.2.x, 1.4.2, 2.2.2, 2.3.1 by construction),
 * no `<base>`, no `integrity` (it fails on file://).
 */
export const noEmbeds = houseRule("no-embeds", [], (page, report) => {
  for (const element of elements(page, ...Object.keys(EMBEDS))) {
    report.error(element, `Hier steht ${EMBEDS[element.tagName]}.`, "Entfernen Sie es, und setzen Sie einen Link.");
  }
  for (const { element } of indexOf(page).entries) {
    if (attribute(element, "integrity") === null) continue;
    report.error(
      element,
      "Das Attribut integrity scheitert, wenn die Seite von der Platte gelesen wird.",
      "Entfernen Sie es.",
    );
  }
});
