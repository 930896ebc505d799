import { inlineColour } from "../../../../src/check/rules/css/inline-colour.ts";
import { describePageRule } from "../examples.ts";

describePageRule(inlineColour, {
  failing: [
    { case: "a colour without background", html: "<p style='color: navy'>Achtung</p>", found: ["warning"] },
    {
      case: "all places once",
      html: "<p style='color:red'>Heute</p><font color='red'>Fest</font>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "both colours", html: "<p style='color: navy; background: white'>Achtung</p>" },
    { case: "a colour that follows", html: "<p style='color: inherit'>Achtung</p>" },
    { case: "another property", html: "<p style='border-color: red'>Achtung</p>" },
  ],
});
