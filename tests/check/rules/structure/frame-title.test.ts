import { frameTitle } from "../../../../src/check/rules/structure/frame-title.ts";
import { describePageRule } from "../examples.ts";

describePageRule(frameTitle, {
  failing: [
    { case: "a frame without title", html: '<iframe src="karte.html"></iframe>' },
    { case: "an object without name as a warning", html: '<object data="karte.svg"></object>', found: ["warning"] },
  ],
  passing: [
    { case: "a title", html: '<iframe src="karte.html" title="Karte der Standorte"></iframe>' },
    {
      case: "a frame that nobody reaches",
      html: '<iframe src="a.html" tabindex="-1"></iframe><iframe src="b.html" hidden></iframe>',
    },
    {
      case: "an object with text for all who cannot show it",
      html: '<object data="karte.svg">Karte der Standorte</object>',
    },
  ],
});
