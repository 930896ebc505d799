import { titleMissing } from "../../../../src/check/rules/titles/title-missing.ts";
import { describePageRule } from "../examples.ts";

describePageRule(titleMissing, {
  failing: [
    { case: "a page without title", html: "<h1>Termine</h1>" },
    { case: "an empty title", html: "<title> </title><h1>Termine</h1>", at: ["title:nth-of-type(1)"] },
    { case: "a page whose script may set it", html: "<h1>Termine</h1><script>los()</script>", found: ["warning"] },
    { case: "a page whose only title is that of a drawing", html: "<svg><title>Wappen</title></svg>" },
  ],
  passing: [{ case: "a title", html: "<title>Termine – Presse</title>" }],
});
