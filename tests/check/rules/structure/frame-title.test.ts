import { frameTitle } from "../../../../src/check/rules/structure/frame-title.ts";
import { describePageRule } from "../examples.ts";

describePageRule(frameTitle, {
  failing: [
    { case: "a frame without title", html: '<iframe src="karte.html"></iframe>' },
    { case: "an object without name as a warning", html: '<object data="karte.svg"></object>', found: ["warning"] },
    { case: "an object that shows a photo", html: '<object data="platz.jpg"></object>' },
    { case: "an object that is a picture by its type", html: '<object type="image/png" data="/bild?nr=1"></object>' },
    {
      case: "a picture that a script may name, as a warning",
      html: '<object data="platz.jpg"></object><script>los()</script>',
      found: ["warning"],
    },
    {
      case: "a document without name as a warning",
      html: '<object type="application/pdf" data="bericht.pdf"></object>',
      found: ["warning"],
    },
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
    {
      case: "an object with a picture for all who cannot show it",
      html: '<object data="platz.png"><img src="platz.jpg" alt="Der Platz"></object>',
    },
  ],
});
