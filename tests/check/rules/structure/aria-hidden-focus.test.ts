import { ariaHiddenFocus } from "../../../../src/check/rules/structure/aria-hidden-focus.ts";
import { describePageRule } from "../examples.ts";

describePageRule(ariaHiddenFocus, {
  failing: [
    { case: "a link that only the keyboard finds", html: "<div aria-hidden='true'><a href='a.html'>Start</a></div>" },
    { case: "a hidden field", html: "<input aria-hidden='true'>" },
    { case: "a box in the tab order", html: "<p aria-hidden='true' tabindex='0'>Text</p>" },
    {
      case: "the same where a style sheet may hide it",
      html: "<link rel='stylesheet' href='a.css'><div aria-hidden='true'><button>Los</button></div>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a control out of the tab order",
      html: "<div aria-hidden='true'><a href='a.html' tabindex='-1'>Start</a></div>",
    },
    { case: "a disabled field", html: "<div aria-hidden='true'><fieldset disabled><input></fieldset></div>" },
    { case: "a hidden part", html: "<div aria-hidden='true' hidden><button>Los</button></div>" },
    { case: "text", html: "<p aria-hidden='true'>Text <a>ohne Ziel</a></p>" },
  ],
});
