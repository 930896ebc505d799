import type { HouseRules } from "../check/types.ts";
import type { Site } from "../content/model.ts";
import { pageOfKind } from "./portal.ts";
import { pageUrl } from "./urls.ts";

/** A release with everything it needs fits the first TCP window even where the server does not compress. */
const MAX_RELEASE_BYTES = 14_000;

/** Names and targets of the links that the law wants on every page (DDG § 5, BGGVO LSA § 11, GDPR Art. 13). */
export function legalPages(site: Site): Record<string, string> {
  const links: Record<string, string> = {};
  const imprint = pageOfKind(site, "imprint");
  const privacy = pageOfKind(site, "privacy");
  const accessibility = pageOfKind(site, "accessibility");
  if (imprint !== null) links.Impressum = pageUrl(imprint);
  if (privacy !== null) links.Datenschutz = pageUrl(privacy);
  if (accessibility !== null) links["Erklärung zur Barrierefreiheit"] = pageUrl(accessibility);
  return links;
}

/** What the gate must hold the output of this site to. */
export function houseRules(site: Site): HouseRules {
  return { legalLinks: legalPages(site), baseUrl: site.config.baseUrl, maxReleaseBytes: MAX_RELEASE_BYTES };
}
