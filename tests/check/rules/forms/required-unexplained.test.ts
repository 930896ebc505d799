import { requiredUnexplained } from "../../../../src/check/rules/forms/required-unexplained.ts";
import { describePageRule } from "../examples.ts";

describePageRule(requiredUnexplained, {
  failing: [
    {
      case: "a star that nobody explains",
      html: "<form><label for=a>Ort*</label><input id=a></form>",
      found: ["warning"],
    },
    {
      case: "a required field whose label keeps silent",
      html: "<form><label>Ort <input required></label></form>",
      found: ["warning"],
    },
    {
      case: "each form once",
      html: "<form><label>* Ort <input></label><label>Tag * <input></label></form>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a star explained above",
      html: "<p>Felder mit * sind Pflichtfelder.</p><form><label>Ort* <input></label></form>",
    },
    {
      case: "a star with a title",
      html: '<form><label>Ort<abbr title="Pflichtfeld">*</abbr> <input required></label></form>',
    },
    { case: "a word in the label", html: "<form><label>Ort (erforderlich) <input required></label></form>" },
    { case: "an optional field", html: "<form><label>Ort <input></label></form>" },
  ],
});
