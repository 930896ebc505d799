import { formSubmit } from "../../../../src/check/rules/forms/form-submit.ts";
import { describePageRule } from "../examples.ts";

describePageRule(formSubmit, {
  failing: [
    { case: "a form without button as a warning", html: "<form><input></form>", found: ["warning"] },
    {
      case: "a form that nothing can send",
      html: "<form><label>Sprache <select><option>Deutsch<option>English</select></label></form>",
    },
    {
      case: "a list that a script may send as a warning",
      html: "<form><label>Sprache <select><option>Deutsch</select></label></form><script>go()</script>",
      found: ["warning"],
    },
    {
      case: "a form with a button that does something else",
      html: '<form><input><button type="button">Prüfen</button></form>',
      home: true,
    },
  ],
  passing: [
    { case: "a submit button", html: "<form><input><button>Senden</button></form>", home: true },
    { case: "a submit input", html: '<form><input><input type="submit"></form>', home: true },
    {
      case: "a button elsewhere that names the form",
      html: '<form id="f"><input></form><button form="f">Senden</button>',
      home: true,
    },
    { case: "a form without fields", html: "<form></form>", home: true },
  ],
});
