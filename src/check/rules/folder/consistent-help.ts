import { factsOf } from "../facts.ts";
import { at, folderRule, strictAtHome } from "../rule.ts";

const HELP =
  /kontakt|hilfe|barriere melden|rückmeldung|feedback|ansprech|fragen und antworten|contact|help|support|faq/iu;

/** WCAG 3.2.6: a link to help or contact stands at the same place on every page that has it. */
export const consistentHelp = folderRule("consistent-help", ["3.2.6"], (context, report) => {
  const first = new Map<string, { area: string; path: string }>();
  for (const page of context.folder.pages) {
    const areas = new Map<string, Set<string>>();
    for (const { name, target, area } of factsOf(page, context).frame) {
      if (HELP.test(name)) areas.set(target, (areas.get(target) ?? new Set()).add(area));
    }
    for (const [target, own] of areas) {
      const known = first.get(target);
      if (known === undefined) {
        first.set(target, { area: [...own][0] ?? "", path: page.path });
      } else if (!own.has(known.area)) {
        report[strictAtHome(context)](
          at(page),
          `Die Hilfe ${target} steht hier im Bereich „${[...own][0]}“, auf ${known.path} im Bereich „${known.area}“.`,
          "Setzen Sie Hilfe und Kontakt auf allen Seiten an dieselbe Stelle.",
        );
      }
    }
  }
});
