import { presentationalMarkup } from "../../../../src/check/rules/structure/presentational-markup.ts";
import { describePageRule } from "../examples.ts";

describePageRule(presentationalMarkup, {
  failing: [
    {
      case: "a font",
      html: "<p><font color='red'>Achtung</font> und <font>noch einmal</font></p>",
    },
    { case: "two kinds", html: "<center><big>Willkommen</big></center>", found: ["error", "error"] },
  ],
  passing: [
    { case: "emphasis", html: "<p><strong>Achtung</strong>, <em>heute</em> <b>fett</b> <small>klein</small></p>" },
    { case: "a hidden element", html: "<p hidden><big>Groß</big></p>" },
  ],
});
