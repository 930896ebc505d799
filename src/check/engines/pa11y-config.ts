import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { WINDOW } from "../browser/launch.ts";
import { CheckError, reasonOf } from "../check-error.ts";

const FILE = fileURLToPath(new URL("../../../.pa11yci.json", import.meta.url));

const defaults = z.strictObject({
  standard: z.enum(["WCAG2A", "WCAG2AA", "WCAG2AAA"]),
  runners: z.array(z.enum(["axe", "htmlcs", "./src/check/engines/settings.cjs"])).min(1),
  levelCapWhenNeedsReview: z.enum(["error", "warning", "notice"]),
  /** Milliseconds for one page, loading included. */
  timeout: z.int().positive(),
  /** The window in which the gate's tabs begin. */
  viewport: z.strictObject({ width: z.literal(WINDOW.width), height: z.literal(WINDOW.height) }),
  /** Used by plain `pa11y-ci` only; the gate opens as many tabs as there are cores. */
  concurrency: z.int().positive(),
  useIncognitoBrowserContext: z.boolean(),
  chromeLaunchConfig: z.strictObject({ args: z.array(z.string()) }),
  /** Rules that never fail a page; each has its reason in `messages/demoted-rules.ts`. */
  ignore: z.array(z.string()),
});

export type Pa11yConfig = z.infer<typeof defaults>;

/**
 * The one configuration of pa11y, shared with plain `npx pa11y-ci`: the `defaults` of `.pa11yci.json`.
 * Throws CheckError when the file is missing or says something that the gate would not honour.
 */
export async function readPa11yConfig(file = FILE): Promise<Pa11yConfig> {
  try {
    const text = await readFile(file, "utf8");
    return z.strictObject({ defaults }).parse(JSON.parse(text)).defaults;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replaceAll("\n", " ") : reasonOf(error);
    throw new CheckError(
      `Die Einstellungen für pa11y (.pa11yci.json) sind nicht lesbar: ${reason}`,
      "Stellen Sie die Datei aus der Versionsverwaltung wieder her, oder berichtigen Sie die genannte Stelle.",
    );
  }
}
