import { imageSilent } from "../../../../src/check/rules/images/image-silent.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageSilent, {
  failing: [
    {
      case: "a captioned picture without text",
      html: "<figure><img src='a.jpg' alt=''><figcaption>Das Fest</figcaption></figure>",
      found: ["warning"],
    },
    { case: "a chart without text", html: "<img src='bilder/diagramm-2024.png' alt=''>", found: ["warning"] },
    {
      case: "a captioned picture hidden by role",
      html: "<figure><img src='a.jpg' role='presentation'><figcaption>Das Fest</figcaption></figure>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a decoration", html: "<img src='blatt.png' alt=''>" },
    { case: "a chart with text", html: "<img src='diagramm.png' alt='Zahl der Vereine: von 10 auf 20 gestiegen'>" },
    { case: "a figure without caption", html: "<figure><img src='a.jpg' alt=''></figure>" },
    { case: "a word that only holds the word", html: "<img src='postkartenrand.png' alt=''>" },
  ],
});
