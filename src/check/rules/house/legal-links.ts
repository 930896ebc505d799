import { attribute, indexOf } from "../../dom.ts";
import { resolve } from "../links/resolve.ts";
import { nameOf } from "../names.ts";
import { houseRule } from "../rule.ts";

/** DDG § 5, MStV § 18, GDPR Art. 13, BGGVO LSA § 11: every page links the legal pages by their names. */
export const legalLinks = houseRule("legal-links", [], (page, report, house, context) => {
  const present = new Map<string, Set<string>>();
  for (const { element, unheard } of indexOf(page).entries) {
    const href = attribute(element, "href");
    if (unheard || element.tagName !== "a" || (href === null && attribute(element, "aria-current") === null)) continue;
    const target = href === null ? null : resolve(href, page, context);
    const path =
      target === null ? page.path : target.kind === "internal" ? context.neighbours.served(target.path) : null;
    const name = nameOf(page, element);
    const paths = present.get(name);
    if (paths === undefined) present.set(name, new Set([path ?? ""]));
    else paths.add(path ?? "");
  }
  for (const [name, path] of Object.entries(house.legalLinks)) {
    const paths = present.get(name);
    if (paths?.has(path)) continue;
    const message =
      paths === undefined ? `Der Seite fehlt der Link „${name}“.` : `Der Link „${name}“ führt nicht zu ${path}.`;
    report.error(null, message, `Setzen Sie in den Fuß jeder Seite einen Link „${name}“ auf ${path}.`);
  }
});
