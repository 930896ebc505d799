import { headingVague } from "../../../../src/check/rules/headings/heading-vague.ts";
import { describePageRule } from "../examples.ts";

describePageRule(headingVague, {
  failing: [
    { case: "a word of the template", html: "<h2>Überschrift</h2>", found: ["warning"] },
    { case: "a numbered section", html: "<h2>Section 2</h2>", found: ["warning"] },
    { case: "filler", html: "<h3>Lorem ipsum dolor</h3>", found: ["warning"] },
  ],
  passing: [
    { case: "a heading", html: "<h2>Titel für Ehrenamtliche</h2>" },
    { case: "a word that stands for a chapter", html: "<h2>Kontakt</h2>" },
  ],
});
