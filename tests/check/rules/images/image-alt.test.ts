import { imageAlt } from "../../../../src/check/rules/images/image-alt.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageAlt, {
  failing: [
    { case: "a decorative image that takes focus", html: '<img role="none" tabindex="0" src="a.png">' },
    { case: "an image without alt", html: '<img src="a.jpg">' },
    { case: "a blank alt", html: '<img src="a.jpg" alt=" ">' },
    { case: "an image map area without alt", html: '<map name="m"><area href="a.html"></map>' },
    { case: "an image button without alt", html: '<input type="image" src="los.png">' },
  ],
  passing: [
    { case: "a text alternative", html: '<img src="a.jpg" alt="Saal im Palais">' },
    { case: "a decorative image, as preact writes it", html: '<img src="a.jpg" alt/>' },
    { case: "a decorative image by role", html: '<img src="a.jpg" role="presentation">' },
    { case: "a name by another element", html: '<p id="t">Saal</p><img src="a.jpg" aria-labelledby="t">' },
    { case: "a hidden image", html: '<img src="a.jpg" aria-hidden="true">' },
    { case: "an area that leads nowhere", html: '<map name="m"><area></map>' },
  ],
});
