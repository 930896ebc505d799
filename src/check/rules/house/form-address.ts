import { attribute, elements } from "../../dom.ts";
import { houseRule } from "../rule.ts";

/** At home forms are sent by POST to a configured https address: what people write is never part of an address. */
export const formAddress = houseRule("form-address", [], (page, report) => {
  for (const form of elements(page, "form")) {
    if (attribute(form, "method")?.trim().toLowerCase() !== "post") {
      report.error(form, "Dieses Formular wird nicht mit POST gesendet.", 'Schreiben Sie method="post".');
    }
    if (!/^https:\/\/[^/\s]+/i.test(attribute(form, "action")?.trim() ?? "")) {
      report.error(
        form,
        "Dieses Formular nennt keine https-Adresse, an die es gesendet wird.",
        "Tragen Sie die Adresse des Formulardienstes ein.",
      );
    }
  }
});
