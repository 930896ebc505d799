import { fieldTitleOnly } from "../../../../src/check/rules/forms/field-title-only.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldTitleOnly, {
  failing: [{ case: "a title alone", html: "<input title=Ort>", found: ["warning"] }],
  passing: [
    { case: "a label and a title", html: "<label>Ort <input title=Wohnort></label>" },
    { case: "an aria-label", html: "<input aria-label=Ort title=Ort>" },
    { case: "a button", html: "<input type=submit title=Los>" },
  ],
});
