import type { Parsed } from "../read/parse.ts";
import type { Place, Report } from "../report.ts";
import type { RawLegal } from "../schema/legal.ts";
import type { RawPublishers } from "../schema/publishers.ts";

interface RawPerson {
  readonly open: string | null;
}

/** Persons whose names are left open: allowed only while the site calls itself an example, and in past periods. */
export function checkOpenGaps(
  registry: Parsed<RawPublishers> | null,
  legal: Parsed<RawLegal> | null,
  isExample: boolean,
  report: Report,
): void {
  const check = (person: RawPerson, place: Place): void => {
    if (person.open === null) return;
    const remedy = "Den Namen unter „name“ eintragen und „open“ entfernen.";
    if (isExample) report.warning("open-gap", place, `Ein Name ist offengelassen: ${person.open}`, remedy);
    else report.error("open-gap", place, "Ein Name ist offengelassen; das darf nur eine Beispielseite.", remedy);
  };
  for (const [id, periods] of Object.entries(registry?.data ?? {})) {
    const newest = periods.at(-1);
    if (registry !== null && newest !== undefined)
      check(newest.responsible, registry.at(id, periods.length - 1, "responsible", "open"));
  }
  if (legal === null) return;
  const { representative, contentResponsible } = legal.data.imprint;
  check(representative, legal.at("imprint", "representative", "open"));
  check(contentResponsible, legal.at("imprint", "contentResponsible", "open"));
}
