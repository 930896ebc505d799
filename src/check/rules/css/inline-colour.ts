import { attribute, indexOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const TEXT = /(?:^|;)\s*color\s*:(?!\s*(?:inherit|currentcolor|initial|unset|var\())/iu;
const GROUND = /(?:^|;)\s*background(?:-color)?\s*:/iu;

/**
 * WCAG 1.4.8 (failure F24): a text colour without a background, set at the element itself, can vanish on the colours
 * that a reader has chosen.
 */
export const inlineColour = pageRule("inline-colour", ["1.4.8"], (page, report) => {
  const styled = indexOf(page).entries.filter(({ element, unseen }) => {
    const style = unseen ? "" : (attribute(element, "style") ?? "");
    return (TEXT.test(style) && !GROUND.test(style)) || attribute(element, "color") !== null;
  });
  const first = styled[0];
  if (first === undefined) return;
  report.warning(
    first.element,
    `Hier setzt ein style-Attribut (inline style) eine Schriftfarbe ohne Hintergrund, ${styled.length}-mal auf der Seite.`,
    "Setzen Sie Farben im Stylesheet, Schrift und Hintergrund immer zusammen.",
  );
});
