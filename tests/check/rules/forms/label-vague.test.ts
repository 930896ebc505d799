import { labelVague } from "../../../../src/check/rules/forms/label-vague.ts";
import { describePageRule } from "../examples.ts";

describePageRule(labelVague, {
  failing: [
    { case: "a label that says field", html: "<label>Eingabefeld 2: <input></label>", found: ["warning"] },
    { case: "the same in English", html: '<input aria-label="Text box">', found: ["warning"] },
  ],
  passing: [
    { case: "a label", html: "<label>Wohnort <input></label>" },
    { case: "a field without label, which another rule reports", html: "<input>" },
  ],
});
