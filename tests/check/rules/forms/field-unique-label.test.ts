import { fieldUniqueLabel } from "../../../../src/check/rules/forms/field-unique-label.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldUniqueLabel, {
  failing: [
    {
      case: "two fields of one label",
      html: "<form><label>Name <input></label><label>name <input></label></form>",
      at: ["input:nth-of-type(1)"],
    },
    {
      case: "two lists of one label",
      html: "<form><label for=a>Country</label><select id=a name=x><option>UK</select><label for=b>Country</label><select id=b name=y><option>UK</select></form>",
    },
    {
      case: "fields under headings of their own as a warning",
      html: "<form><h2>Absender</h2><label>Name <input></label><h2>Empfänger</h2><label>Name <input></label></form>",
      found: ["warning"],
    },
    {
      case: "fields of a list of equal entries as a warning",
      html: '<form><label>Telefon <input name="tel[]"></label><label>Telefon <input name="tel[]"></label></form>',
      found: ["warning"],
    },
    {
      case: "fields with a hint of their own as a warning",
      html: '<form><label>Tag <input placeholder="von"></label><label>Tag <input placeholder="bis"></label></form>',
      found: ["warning"],
    },
    {
      case: "fields in the cells of a table as a warning",
      html: "<form><table><tr><td><label>Zahl <input></label></td><td><label>Zahl <input></label></td></tr></table></form>",
      found: ["warning"],
    },
    {
      case: "equal boxes to tick as a warning",
      html: "<form><label><input type=checkbox name=a> Ja</label><label><input type=checkbox name=b> Ja</label></form>",
      found: ["warning"],
    },
    {
      case: "fields outside of a form as a warning",
      html: "<label>Name <input></label><label>Name <input></label>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "different labels", html: "<form><label>Vorname <input></label><label>Nachname <input></label></form>" },
    {
      case: "groups with different legends",
      html: "<fieldset><legend>Start</legend><label>Ort <input></label></fieldset><fieldset><legend>Ziel</legend><label>Ort <input></label></fieldset>",
    },
    { case: "fields without label, which field-label reports", html: "<form><input><input></form>" },
  ],
});
