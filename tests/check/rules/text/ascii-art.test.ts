import { asciiArt } from "../../../../src/check/rules/text/ascii-art.ts";
import { describePageRule } from "../examples.ts";

describePageRule(asciiArt, {
  failing: [
    {
      case: "a frame in program text",
      html: "<pre><code>┌────────┐\n│ Antrag │\n└────────┘</code></pre>",
      found: ["warning"],
    },
    { case: "a line of asterisks", html: "<p>*****</p>", found: ["warning"] },
    {
      case: "a picture of characters",
      html: "<pre>  /\\_/\\\n ( o.o )\n  > ^ <  ~~~\n -=-=-=-</pre>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "program text", html: "<pre><code>{ [ ( ) ] };\n{{{ }}} ((( )))\n[[[]]];;;</code></pre>" },
    { case: "a rule", html: "<hr>" },
    { case: "dots to fill in", html: "<p>Name: ..........</p>" },
    { case: "preformatted text", html: "<pre>Montag   9 bis 12 Uhr\nDienstag 9 bis 15 Uhr</pre>" },
    {
      case: "a drawing that is declared an image",
      html: '<pre role="img" aria-label="Katze">  /\\_/\\\n ( o.o )\n  > ^ <  ~~~\n -=-=-=-</pre>',
    },
  ],
});
