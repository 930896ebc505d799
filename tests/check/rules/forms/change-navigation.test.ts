import { changeNavigation } from "../../../../src/check/rules/forms/change-navigation.ts";
import { describePageRule } from "../examples.ts";

describePageRule(changeNavigation, {
  failing: [
    {
      case: "a menu that jumps",
      html: '<form><label>Amt <select onchange="location = this.value"><option>A</select></label></form>',
    },
    {
      case: "a choice that sends the form",
      html: '<form><label>Ja <input type=radio onclick="this.form.submit()"></label></form>',
    },
  ],
  passing: [
    {
      case: "an announcement",
      html: '<form><p>Die Seite wird nach der Wahl neu geladen.</p><label>Amt <select onchange="this.form.submit()"><option>A</select></label></form>',
    },
    {
      case: "a choice that shows something",
      html: '<form><label>Amt <select onchange="zeige()"><option>A</select></label></form>',
    },
    { case: "a button", html: '<form><button onclick="this.form.submit()">Senden</button></form>' },
  ],
});
