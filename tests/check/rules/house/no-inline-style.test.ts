import { noInlineStyle } from "../../../../src/check/rules/house/no-inline-style.ts";
import { describePageRule } from "../examples.ts";

describePageRule(noInlineStyle, {
  failing: [{ case: "a style attribute", html: '<p style="color: red">A</p>', home: true, at: ["p:nth-of-type(1)"] }],
  passing: [
    { case: "a class", html: '<p class="hinweis">A</p>', home: true },
    { case: "foreign pages", html: '<p style="color: red">A</p>' },
  ],
});
