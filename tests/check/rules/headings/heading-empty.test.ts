import { headingEmpty } from "../../../../src/check/rules/headings/heading-empty.ts";
import { describePageRule } from "../examples.ts";

describePageRule(headingEmpty, {
  failing: [
    { case: "a heading without text", html: "<h2> </h2>", at: ["h2:nth-of-type(1)"] },
    { case: "a heading whose only image has no alternative", html: '<h2><img src="logo.png" alt=""></h2>' },
    {
      case: "a heading whose text is hidden from screen readers",
      html: '<h2><span aria-hidden="true">Mai</span></h2>',
    },
    { case: "an empty heading by role", html: '<div role="heading"></div>' },
  ],
  passing: [
    { case: "a figure that is a heading by its role", html: '<figure role="heading" aria-level="2">Das Fest</figure>' },
    { case: "text", html: "<h2>Mai</h2>" },
    { case: "an image with alternative", html: '<h2><img src="logo.png" alt="Landeswappen"></h2>' },
    { case: "a hidden heading", html: "<h2 hidden></h2>" },
    { case: "an h2 that is none by its role", html: '<h2 role="presentation"></h2>' },
  ],
});
