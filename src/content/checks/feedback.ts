import type { Parsed } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { RawLegal } from "../schema/legal.ts";

/** Ways to report barriers and to complain: both are obligatory. */
export function checkFeedback({ data, at }: Parsed<RawLegal>, report: Report): void {
  const { feedback, enforcement } = data.accessibility;
  const { formAction, formLink } = feedback;
  if ((formAction === null) === (formLink === null))
    report.error(
      "statement-feedback",
      at("accessibility", "feedback"),
      formAction === null
        ? "Es gibt kein Kontaktformular für Rückmeldungen zur Barrierefreiheit; es ist Pflicht."
        : "Für Rückmeldungen sind zwei Formulare angegeben.",
      "Entweder „formAction“ (Empfänger eines eigenen Formulars) oder „formLink“ (Adresse eines vorhandenen Formulars) angeben.",
    );
  const { phone, mail, website } = enforcement;
  if (phone === null && mail === null && website === null)
    report.error(
      "statement-enforcement",
      at("accessibility", "enforcement"),
      "Für das Durchsetzungsverfahren fehlt ein Weg zur Ombudsstelle.",
      "„phone“, „mail“ oder „website“ der Stelle angeben.",
    );
}
