import { linkTitle } from "../../../../src/check/rules/links/link-title.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkTitle, {
  failing: [
    { case: "a title that repeats the text", html: '<a href="a.html" title="Bericht">bericht</a>', found: ["warning"] },
  ],
  passing: [
    { case: "a title that adds something", html: '<a href="a.html" title="Bericht von 2024">Bericht</a>' },
    { case: "a title that is the only name", html: '<a href="a.html" title="Bericht"></a>' },
  ],
});
