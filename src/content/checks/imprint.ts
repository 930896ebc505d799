import type { PublisherIndex } from "../build/publishers.ts";
import type { Parsed } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { RawLegal } from "../schema/legal.ts";
import type { RawPublishers } from "../schema/publishers.ts";

/** The imprint needs an address where the provider can be found, not a P.O. box (DDG § 5 (1) no. 1). */
export function checkImprint(
  legal: Parsed<RawLegal>,
  registry: Parsed<RawPublishers>,
  publishers: PublisherIndex,
  report: Report,
): void {
  const id = legal.data.imprint.provider;
  const periods = publishers.get(id) ?? [];
  if (!/postfach|p\.?\s?o\.?\s?box/i.test(periods.at(-1)?.address.street ?? "")) return;
  report.error(
    "imprint-address",
    registry.at(id, periods.length - 1, "address", "street"),
    "Im Impressum darf kein Postfach stehen.",
    "Straße und Hausnummer des Dienstsitzes angeben.",
  );
}
