import { at, folderRule, strictAtHome } from "../rule.ts";
import { frameAreas } from "./consistent-frame.ts";

/**
 * WCAG 3.2.4: a link that pages share in header, footer or navigation has one name everywhere. Only links that half
 * of the pages carry count: what is "next" on one page may well be "previous" on another.
 */
export const consistentNames = folderRule("consistent-names", ["3.2.4"], (context, report) => {
  for (const [area, [model, ...others]] of frameAreas(context)) {
    const names = new Map<string, Set<string>>();
    for (const { target, name } of model?.links ?? []) names.set(target, (names.get(target) ?? new Set()).add(name));
    const carriers = new Map<string, number>();
    for (const { links } of others) {
      for (const target of new Set(links.map((link) => link.target)))
        carriers.set(target, (carriers.get(target) ?? 0) + 1);
    }
    for (const { page, links } of others) {
      for (const { target, name } of links) {
        const known = names.get(target);
        const shared = (carriers.get(target) ?? 0) * 2 >= others.length;
        if (known === undefined || known.has(name) || !shared) continue;
        report[strictAtHome(context)](
          at(page),
          `Im Bereich „${area}“ heißt der Link auf ${target} „${name}“, auf ${model?.page.path} heißt er „${[...known][0]}“.`,
          "Nennen Sie dasselbe Ziel auf allen Seiten gleich.",
        );
      }
    }
  }
});
