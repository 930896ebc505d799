import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OwnSite } from "../check/read-house-rules.ts";
import type { Site } from "../content/model.ts";
import { houseRules } from "../site/house-rules.ts";
import { ownerOf } from "../site/owner.ts";

/** What the gate must know of the site; left in the report folder, so that the pages can be checked again later. */
export function writeOwnSite(site: Site, reports: string): OwnSite {
  const own = { house: houseRules(site), owner: ownerOf(site) };
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "house-rules.json"), `${JSON.stringify(own, null, 2)}\n`);
  return own;
}
