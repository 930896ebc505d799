import { attribute, elements } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { resolve } from "../links/resolve.ts";
import { houseRule } from "../rule.ts";

/** At home each page names its one address (RFC 6596): absolute, on the site's own host, its own unless it redirects. */
export const canonical = houseRule("canonical", [], (page, report, house, context) => {
  const links = elements(page, "link").filter((link) => /\bcanonical\b/i.test(attribute(link, "rel") ?? ""));
  const [link] = links;
  const remedy = `Schreiben Sie <link rel="canonical" href="${new URL(page.path, house.baseUrl)}">.`;
  if (link === undefined || links.length > 1) {
    const message = link === undefined ? "Der Seite fehlt ihre Adresse" : "Die Seite nennt mehrere Adressen";
    report.error(links[1] ?? null, `${message} (canonical).`, remedy);
    return;
  }
  const href = attribute(link, "href") ?? "";
  const target = resolve(href, page, context);
  const fault = !/^https:\/\//i.test(href)
    ? "ist nicht vollständig"
    : target.kind !== "internal"
      ? "liegt auf einem fremden Rechner"
      : context.neighbours.served(target.path) !== page.path && !redirects(page)
        ? "ist die einer anderen"
        : null;
  if (fault !== null) report.error(link, `Die Adresse der Seite „${href}“ (canonical) ${fault}.`, remedy);
});

/** Sends its visitors on at once; then the address is that of the target. */
function redirects(page: HtmlPage): boolean {
  return elements(page, "meta").some((meta) => {
    const refresh = attribute(meta, "http-equiv")?.trim().toLowerCase() === "refresh";
    return refresh && /^\s*0\b/.test(attribute(meta, "content") ?? "");
  });
}
