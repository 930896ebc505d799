import { movingText } from "../../../../src/check/rules/structure/moving-text.ts";
import { describePageRule } from "../examples.ts";

describePageRule(movingText, {
  failing: [
    { case: "running text", html: "<marquee>Neu</marquee>" },
    { case: "blinking text", html: "<blink>Neu</blink>" },
  ],
  passing: [{ case: "what is not shown", html: "<marquee hidden>Neu</marquee>" }],
});
