import { graphicName } from "../../../../src/check/rules/images/graphic-name.ts";
import { describePageRule } from "../examples.ts";

describePageRule(graphicName, {
  failing: [
    { case: "a drawing that is an image without name", html: '<svg role="img"><text>1 Kreis</text></svg>' },
    { case: "a part of a drawing", html: '<svg><circle role="graphics-symbol" r="4"></circle></svg>' },
    { case: "a box that is an image", html: '<div role="img"></div>' },
  ],
  passing: [
    { case: "a title", html: '<svg role="img"><title>Landeswappen</title></svg>' },
    { case: "aria-label", html: '<span role="img" aria-label="Stern">★</span>' },
    { case: "a drawing without role", html: "<svg><path d='M0 0'></path></svg>" },
    { case: "a part that needs no name", html: '<svg><circle role="graphics-object" r="4"></circle></svg>' },
    { case: "a hidden drawing", html: '<svg role="img" aria-hidden="true"></svg>' },
  ],
});
