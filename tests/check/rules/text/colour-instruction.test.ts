import { colourInstruction } from "../../../../src/check/rules/text/colour-instruction.ts";
import { describePageRule } from "../examples.ts";

describePageRule(colourInstruction, {
  failing: [
    { case: "marked in a colour", html: "<p>Rot markierte Felder müssen Sie ausfüllen.</p>", found: ["warning"] },
    { case: "standing in a colour", html: "<p>Neue Termine stehen in grüner Schrift.</p>", found: ["warning"] },
    { case: "marked by colours", html: "<p>Die Fristen sind farbig hervorgehoben.</p>", found: ["warning"] },
    { case: "a colour in English", html: "<p>Required answers are shown in red.</p>", found: ["warning"] },
    { case: "things of a colour in English", html: "<p>Fill in all red fields.</p>", found: ["warning"] },
  ],
  passing: [
    { case: "politics", html: "<p>Die roten und die grünen Abgeordneten sind in Dresden.</p>" },
    { case: "a thing that has a colour", html: "<p>Das Haus ist rot. The red house is old.</p>" },
    { case: "a name", html: "<p>Die Rote Liste nennt gefährdete Arten.</p>" },
  ],
});
