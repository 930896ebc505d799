import { fieldReset } from "../../../../src/check/rules/forms/field-reset.ts";
import { describePageRule } from "../examples.ts";

const FIELDS = "<label>Ort <input></label><label>Text <textarea></textarea></label><button>Senden</button>";

describePageRule(fieldReset, {
  failing: [
    { case: "a button", html: `<form>${FIELDS}<button type=reset>Löschen</button></form>`, found: ["warning"] },
    { case: "an input", html: `<form>${FIELDS}<input type=RESET value=Clear></form>`, found: ["warning"] },
  ],
  passing: [
    { case: "a form without one", html: `<form>${FIELDS}</form>` },
    { case: "a single field", html: "<form><label>Ort <input></label><button type=reset>Löschen</button></form>" },
    {
      case: "a filter of choices",
      html: "<form><label><input type=checkbox> A</label><label><input type=checkbox> B</label><select></select><button type=reset>Filter löschen</button></form>",
    },
    { case: "a hidden one", html: `<form>${FIELDS}<button type=reset hidden>Löschen</button></form>` },
  ],
});
