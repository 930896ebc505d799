import { abbreviation } from "../../../../src/check/rules/text/abbreviation.ts";
import { describePageRule } from "../examples.ts";

describePageRule(abbreviation, {
  failing: [
    {
      case: "an abbreviation without long form once",
      html: "<p><abbr>LAGFA</abbr> und <abbr>LAGFA</abbr></p>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a title at one of them", html: '<p><abbr>LSA</abbr> <abbr title="Land Sachsen-Anhalt">LSA</abbr></p>' },
    { case: "the long form in the text", html: "<p>Land Sachsen-Anhalt (LSA): <abbr>LSA</abbr></p>" },
  ],
});
