import { imageSpacer } from "../../../../src/check/rules/images/image-spacer.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageSpacer, {
  failing: [
    { case: "a spacer that speaks", html: "<img src='bilder/spacer.gif' alt='Abstand'>", found: ["warning"] },
    { case: "an image of one pixel", html: "<img src='z.png' width='1' height='1' alt='Zähler'>", found: ["warning"] },
    { case: "a line", html: "<img src='trennlinie.png' alt='Linie'>", found: ["warning"] },
  ],
  passing: [
    { case: "a silent spacer", html: "<img src='spacer.gif' alt=''>" },
    { case: "a picture", html: "<img src='pipeline.png' alt='Die neue Leitung' width='100'>" },
  ],
});
