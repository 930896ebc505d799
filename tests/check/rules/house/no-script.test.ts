import { noScript } from "../../../../src/check/rules/house/no-script.ts";
import { describePageRule } from "../examples.ts";

describePageRule(noScript, {
  failing: [
    { case: "a script element", html: "<script></script>", home: true },
    { case: "data in a script element", html: '<script type="application/ld+json">{}</script>', home: true },
    { case: "an event attribute", html: '<p onclick="x()">A</p>', home: true },
    {
      case: "an address that is a program, however it is written",
      html: '<a href="java\nscript:x()">A</a><a href=" JavaScript:x()">B</a>',
      home: true,
      found: ["error", "error"],
    },
  ],
  passing: [
    {
      case: "words about scripts",
      html: '<meta name="description" content="Über JavaScript: eine Einführung"><p title="onclick">javascript:</p>',
      home: true,
    },
    { case: "foreign pages", html: "<script></script>" },
  ],
});
