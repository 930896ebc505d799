import { imageText } from "../../../../src/check/rules/images/image-text.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageText, {
  failing: [
    {
      case: "a file name that says so",
      html: "<img src='bilder/slogan.png' alt='Gemeinsam stark'>",
      found: ["warning"],
    },
    {
      case: "an alternative of sentences",
      html: "<img src='a.jpg' alt='Das Fest beginnt um drei. Alle sind herzlich eingeladen.'>",
      found: ["warning"],
    },
    { case: "an alternative that quotes", html: "<img src='a.jpg' alt='Plakat: Heute Fest'>", found: ["warning"] },
  ],
  passing: [
    { case: "a photograph", html: "<img src='a.jpg' alt='Zwei Frauen pflanzen einen Baum.'>" },
    { case: "a logo", html: "<img src='logo-text.png' alt='Logo der Stadt'>" },
    { case: "a drawing that scales", html: "<img src='titel.svg' alt='Willkommen'>" },
  ],
});
