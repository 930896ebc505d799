import { imageAltLength } from "../../../../src/check/rules/images/image-alt-length.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageAltLength, {
  failing: [
    { case: "more than 150 characters", html: `<img src="x.jpg" alt="${"a".repeat(151)}">`, found: ["warning"] },
  ],
  passing: [{ case: "150 characters", html: `<img src="x.jpg" alt="${"a".repeat(150)}">` }],
});
