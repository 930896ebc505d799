import { allCaps } from "../../../../src/check/rules/text/all-caps.ts";
import { describePageRule } from "../examples.ts";

describePageRule(allCaps, {
  failing: [
    { case: "a shouted sentence", html: "<p>ACHTUNG, NEUE ÖFFNUNGSZEITEN!</p>", found: ["warning"] },
    { case: "words in English", html: "<p>Please do not write IN ALL CAPITALS here.</p>", found: ["warning"] },
  ],
  passing: [
    { case: "abbreviations in a row", html: "<p>CDU, SPD und FDP; ARD/ZDF/MDR</p>" },
    { case: "one word", html: "<p>WICHTIG ist der Termin.</p>" },
    { case: "two words", html: "<p>STAATSKANZLEI MAGDEBURG lädt ein</p>" },
  ],
});
