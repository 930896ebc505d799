import { spacedLetters } from "../../../../src/check/rules/text/spaced-letters.ts";
import { describePageRule } from "../examples.ts";

describePageRule(spacedLetters, {
  failing: [
    { case: "a spaced word", html: "<p>H e u t e ist Fest.</p>" },
    { case: "a spaced heading", html: "<h2>F E S T E</h2>" },
    { case: "capitals that may be signs", html: "<p>Linien U S R T X</p>", found: ["warning"] },
  ],
  passing: [
    { case: "an index", html: "<p>A B C D E F G</p>" },
    { case: "abbreviations", html: "<p>z. B. a b c und d</p>" },
    { case: "program text", html: "<pre>f e s t e</pre>" },
  ],
});
