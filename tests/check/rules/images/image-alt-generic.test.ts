import { imageAltGeneric } from "../../../../src/check/rules/images/image-alt-generic.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageAltGeneric, {
  failing: [
    { case: "„Bild“", html: '<img src="x.jpg" alt="Bild">', found: ["warning"] },
    { case: "„Symbolfoto.“", html: '<img src="x.jpg" alt="Symbolfoto.">', found: ["warning"] },
    { case: "„image“", html: '<img src="x.jpg" alt="An image">', found: ["warning"] },
  ],
  passing: [{ case: "what the image shows", html: '<img src="x.jpg" alt="Bild des Saals">' }],
});
