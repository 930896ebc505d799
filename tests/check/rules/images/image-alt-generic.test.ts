import { imageAltGeneric } from "../../../../src/check/rules/images/image-alt-generic.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageAltGeneric, {
  failing: [
    { case: "„Bild“", html: '<img src="x.jpg" alt="Bild">' },
    {
      case: "„Bild“ in a link as a warning",
      html: '<a href="a.html"><img src="x.jpg" alt="Bild"></a>',
      found: ["warning"],
    },
    { case: "„Logo“ as a warning", html: '<img src="x.jpg" alt="Logo">', found: ["warning"] },
    { case: "„Symbolfoto.“", html: '<img src="x.jpg" alt="Symbolfoto.">', found: ["warning"] },
    { case: "„image“", html: '<img src="x.jpg" alt="An image">' },
  ],
  passing: [{ case: "what the image shows", html: '<img src="x.jpg" alt="Bild des Saals">' }],
});
