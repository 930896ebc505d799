import { errorReference } from "../../../../src/check/rules/forms/error-reference.ts";
import { describePageRule } from "../examples.ts";

describePageRule(errorReference, {
  failing: [
    {
      case: "a faulty field without message",
      html: "<label>Ort <input aria-invalid=true></label>",
      found: ["warning"],
    },
    {
      case: "a message that does not exist",
      html: "<label>Ort <input aria-invalid=true aria-describedby=x></label>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a bound message",
      html: "<label>Ort <input aria-invalid=true aria-describedby=x></label><p id=x>Nennen Sie den Ort.</p>",
    },
    { case: "a message inside the label", html: "<label>Ort – Fehler: leer <input aria-invalid=true></label>" },
    { case: "a field in order", html: "<label>Ort <input aria-invalid=false></label>" },
  ],
});
