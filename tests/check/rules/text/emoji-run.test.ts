import { emojiRun } from "../../../../src/check/rules/text/emoji-run.ts";
import { describePageRule } from "../examples.ts";

describePageRule(emojiRun, {
  failing: [
    { case: "three in a row", html: "<p>Danke 🎉🎉🎉</p>", found: ["warning"] },
    { case: "three with skin tone and joiners", html: "<p>👍🏽 👩‍👩‍👧 🎉</p>", found: ["warning"] },
  ],
  passing: [
    { case: "one", html: "<p>Danke 🎉</p>" },
    { case: "digits, signs and dashes", html: "<p>123 456 © ® ™ – – –</p>" },
  ],
});
