import { daysBetween, formatDate } from "../dates.ts";
import { didYouMean } from "../messages/nearest.ts";
import type { Publisher } from "../model.ts";
import type { Parsed } from "../read/parse.ts";
import type { Place, Report } from "../report.ts";
import type { RawPublishers } from "../schema/publishers.ts";

/** Publisher id → its periods, oldest first. */
export type PublisherIndex = ReadonlyMap<string, readonly Publisher[]>;

/** The registry with its periods checked: each begins after the one before has ended. */
export function buildPublishers({ data, at }: Parsed<RawPublishers>, report: Report): PublisherIndex {
  const index = new Map<string, Publisher[]>();
  for (const [id, periods] of Object.entries(data)) {
    index.set(
      id,
      periods.map((period) => ({ id, ...period })),
    );
    periods.forEach(({ validFrom, validTo }, position) => {
      if (validTo !== null && daysBetween(validFrom, validTo) < 0) {
        const message = `Der Zeitraum endet am ${formatDate(validTo)}, bevor er am ${formatDate(validFrom)} beginnt.`;
        report.error(
          "publisher-period",
          at(id, position, "validTo"),
          message,
          "„validFrom“ oder „validTo“ berichtigen.",
        );
      }
      const next = periods[position + 1];
      if (next === undefined || (validTo !== null && daysBetween(validTo, next.validFrom) > 0)) return;
      const message = `Der Zeitraum ab ${formatDate(next.validFrom)} überschneidet sich mit dem davor.`;
      const remedy =
        "Die Zeiträume vom ältesten zum neuesten ordnen; jeder ältere braucht ein „validTo“ vor dem nächsten „validFrom“.";
      report.error("publisher-period", at(id, position + 1, "validFrom"), message, remedy);
    });
  }
  return index;
}

/** The record of a publisher on a day (`YYYY-MM-DD`), or null with a finding at `place`. */
export function publisherOn(
  publishers: PublisherIndex,
  id: string,
  date: string,
  place: Place,
  report: Report,
): Publisher | null {
  const periods = publishers.get(id);
  if (periods === undefined) return unknownPublisher(publishers, id, place, report);
  const found = periods.find(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo));
  if (found !== undefined) return found;
  const spans = periods.map(({ validFrom, validTo }) =>
    validTo === null ? `ab ${formatDate(validFrom)}` : `${formatDate(validFrom)} bis ${formatDate(validTo)}`,
  );
  report.error(
    "publisher-not-valid",
    place,
    `Den Herausgeber „${id}“ gibt es am ${formatDate(date)} nicht.`,
    `Eingetragen ist er: ${spans.join("; ")}. Den Herausgeber oder das Datum prüfen, sonst den Zeitraum in publishers.yaml ergänzen.`,
  );
  return null;
}

/** The newest record of a publisher, or null with a finding at `place`. */
export function newestPublisher(
  publishers: PublisherIndex,
  id: string,
  place: Place,
  report: Report,
): Publisher | null {
  return publishers.get(id)?.at(-1) ?? unknownPublisher(publishers, id, place, report);
}

function unknownPublisher(publishers: PublisherIndex, id: string, place: Place, report: Report): null {
  const known = [...publishers.keys()];
  const remedy =
    didYouMean(id, known) ??
    `Eingetragen sind: ${known.join(", ")}. Sonst den Herausgeber in publishers.yaml ergänzen.`;
  report.error("unknown-publisher", place, `Der Herausgeber „${id}“ steht nicht in publishers.yaml.`, remedy);
  return null;
}
