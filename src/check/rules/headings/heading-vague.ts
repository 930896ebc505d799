import { nameOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { outlineOf } from "./outline.ts";

const VAGUE =
  /^(?:(?:unter|haupt|zwischen)?überschrift|titel|abschnitt|kapitel|text|inhalt hier|neue[rs]? (?:abschnitt|überschrift|titel)|platzhalter|lorem ipsum.*|(?:sub|main )?heading|title|section|chapter|headline|placeholder|untitled|new (?:section|heading)|h[1-6])[\s\d.:#]*$/iu;

/** WCAG 2.4.6: a heading names what follows; "Abschnitt 2" or a template's word does not. */
export const headingVague = pageRule("heading-vague", ["2.4.6"], (page, report) => {
  for (const { element } of outlineOf(page)) {
    const name = nameOf(page, element);
    if (!VAGUE.test(name)) continue;
    report.warning(
      element,
      `Die Überschrift (heading) „${name.slice(0, 60)}“ sagt nicht, was folgt.`,
      "Nennen Sie in der Überschrift den Gegenstand des Abschnitts.",
    );
  }
});
