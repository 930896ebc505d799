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
    {
      case: "a field refused without a reason",
      html: "<p role=alert>Fehler: Das Datum wurde nicht angenommen.</p>",
      found: ["warning"],
    },
    {
      case: "a script that speaks of errors in general",
      html: "<label>Ort <input></label><label>Tag <input></label><script>m.textContent = 'There were errors in your form. Please check it.'</script>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a password refused", html: "<p role=alert>Das Passwort ist falsch.</p>" },
    {
      case: "a script that goes on to the fields",
      html: "<label>Ort <input id=o></label><label>Tag <input></label><script>m.textContent = 'Es gibt Fehler.'; o.setAttribute('aria-invalid', 'true')</script>",
    },
    {
      case: "a summary with details",
      html: "<div class=error-summary><h2 class=error-title>There is a problem</h2><a href='#o'>Enter a place</a></div>",
    },
    {
      case: "a message that helps",
      html: "<p role=alert>Das Datum ist ungültig: Schreiben Sie es wie 24.12.2030.</p>",
    },
    { case: "a heading about errors", html: "<h1>Fehler</h1><p>Seite nicht gefunden.</p>" },
  ],
});
