import { formatDate } from "../../content/dates.ts";
import type { Publisher } from "../../content/model.ts";
import type { Found, Registry, Report } from "../draft.ts";
import { excerpt } from "./lines.ts";
import { isValidOn, periodsNamed } from "./publishers.ts";

const REMEDY = "Geben Sie den Herausgeber mit --publisher an oder tragen Sie ihn unter publishers ein.";

/** The record of a publisher on a day; the newest where the day is unknown, null where none was valid then. */
export function periodOn(id: string, date: string | null, registry: Registry): Publisher | null {
  const periods = registry.publishers.filter((period) => period.id === id);
  return (date === null ? periods.at(-1) : periods.find((period) => isValidOn(period, date))) ?? null;
}

/**
 * The ids of the publishers that the senders name, in their order; a name that was not valid on the day, that several
 * bodies bore or that nobody knows is a doubt.
 */
export function resolveSenders(
  senders: readonly Found<string>[],
  date: string | null,
  registry: Registry,
  report: Report,
): string[] {
  const ids: string[] = [];
  const told = new Set<string>();
  for (const { value: name, line } of senders) {
    if (told.has(name)) continue;
    told.add(name);
    const all = periodsNamed(name, registry);
    const valid = date === null ? all : all.filter((period) => isValidOn(period, date));
    const candidates = [...new Set((valid.length > 0 ? valid : all).map((period) => period.id))];
    const [id, ...others] = candidates;
    if (id === undefined) {
      report(line, `Den Absender „${excerpt(name)}“ kennt das Register nicht.`, REMEDY);
    } else if (others.length > 0) {
      report(line, `Der Absender „${excerpt(name)}“ kann ${candidates.join(" oder ")} sein.`, REMEDY);
    } else {
      if (date !== null && valid.length === 0) reportPeriod(name, line, id, date, registry, report);
      if (!ids.includes(id)) ids.push(id);
    }
  }
  if (ids.length > 1) {
    report(
      senders[0]?.line ?? null,
      `Der Text nennt mehrere Absender (${ids.join(", ")}); sie gelten als gemeinsame Herausgeber.`,
      "Prüfen Sie, ob alle Herausgeber sind; wer nur fachlich zuständig ist, gehört unter responsible.",
    );
  }
  return ids;
}

function reportPeriod(name: string, line: number, id: string, date: string, registry: Registry, report: Report): void {
  const then = periodOn(id, date, registry);
  const what = then === null ? `hat das Register keinen Eintrag zu ${id}` : `hieß die Stelle „${then.name}“`;
  report(
    line,
    `Der Absender „${excerpt(name)}“ passt nicht zum Datum: Am ${formatDate(date)} ${what}.`,
    "Prüfen Sie das Datum der Mitteilung und die Zeiträume in publishers.yaml.",
  );
}
