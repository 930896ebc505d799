import { errorVague } from "../../../../src/check/rules/forms/error-vague.ts";
import { describePageRule } from "../examples.ts";

describePageRule(errorVague, {
  failing: [
    { case: "a message that names nothing", html: "<p role=alert>Ungültige Eingabe!</p>", found: ["warning"] },
    { case: "a message by its class", html: '<span class="form-error">Invalid value</span>', found: ["warning"] },
    {
      case: "a message that a field names",
      html: "<label>Ort <input aria-describedby=x></label><i id=x>Fehler</i>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a message that helps",
      html: "<p role=alert>Das Datum ist ungültig: Schreiben Sie es wie 24.12.2030.</p>",
    },
    { case: "a heading about errors", html: "<h1>Fehler</h1><p>Seite nicht gefunden.</p>" },
  ],
});
