import { ariaReference } from "../../../../src/check/rules/structure/aria-reference.ts";
import { describePageRule } from "../examples.ts";

describePageRule(ariaReference, {
  failing: [
    { case: "a name that leads nowhere", html: "<nav aria-labelledby='x'><a href='a.html'>Start</a></nav>" },
    { case: "half of a name", html: "<p id='a'>Ort</p><input aria-labelledby='a b'>", found: ["warning"] },
    {
      case: "a description that leads nowhere",
      html: "<input aria-label='Ort' aria-describedby='x'>",
      found: ["warning"],
    },
    { case: "a list of suggestions that leads nowhere", html: "<input aria-label='Ort' list='x'>", found: ["warning"] },
  ],
  passing: [
    {
      case: "ids that exist",
      html: "<p id='a'>Ort</p><p id='b'>Pflichtfeld</p><input aria-labelledby='a' aria-describedby='b'>",
    },
    { case: "a hidden element", html: "<div hidden><nav aria-labelledby='x'></nav></div>" },
    { case: "an empty attribute, which another rule judges", html: "<input aria-label='Ort' aria-describedby=''>" },
  ],
});
