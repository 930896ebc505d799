import { fieldUniqueLabel } from "../../../../src/check/rules/forms/field-unique-label.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldUniqueLabel, {
  failing: [
    {
      case: "two fields of one label",
      html: "<form><label>Name <input></label><label>name <input></label></form>",
      found: ["warning"],
      at: ["input:nth-of-type(1)"],
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
