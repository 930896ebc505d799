import { readFile } from "node:fs/promises";
import { z } from "zod";
import { CheckError } from "./check-error.ts";
import { type Owner, ownerShape } from "./evidence/owner.ts";
import type { HouseRules } from "./types.ts";

/** What the last build knew of its own site. */
export interface OwnSite {
  readonly house: HouseRules;
  readonly owner: Owner;
}

const ownSite: z.ZodType<OwnSite> = z.strictObject({
  house: z.strictObject({
    legalLinks: z.record(z.string(), z.string()),
    baseUrl: z.string(),
    maxReleaseBytes: z.number(),
  }),
  owner: ownerShape,
});

/**
 * The house rules that the last build applied and stored beside its report, so that its output can be checked again.
 * Throws CheckError when there are none.
 */
export async function readHouseRules(file: string): Promise<OwnSite> {
  try {
    return ownSite.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    throw new CheckError(
      `Die Hausregeln in „${file}“ fehlen oder sind nicht lesbar.`,
      "Erzeugen Sie die Site mit „npm run build“, oder nennen Sie den Ordner, der ohne Hausregeln geprüft werden soll.",
      { cause: error },
    );
  }
}
