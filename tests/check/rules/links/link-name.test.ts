import { linkName } from "../../../../src/check/rules/links/link-name.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkName, {
  failing: [
    { case: "a link without text", html: '<a href="a.html"></a>' },
    { case: "an image without alternative", html: '<a href="a.html"><img src="a.jpg" alt=""></a>' },
    {
      case: "text that is kept from screen readers",
      html: '<a href="a.html"><span aria-hidden="true">Bericht</span></a>',
    },
    { case: "a full stop", html: '<a href="a.html">.</a>' },
    { case: "an arrow as a warning", html: '<a href="a.html">→</a>', found: ["warning"] },
  ],
  passing: [
    { case: "text", html: '<a href="a.html">Bericht</a>' },
    { case: "an image with alternative", html: '<a href="a.html"><img src="a.jpg" alt="Bericht"></a>' },
    {
      case: "an image that another text names",
      html: '<p id="t">Bericht</p><a href="a.html"><img src="a.jpg" aria-labelledby="t"></a>',
    },
    {
      case: "a drawing with title",
      html: '<a href="a.html"><svg><title>Bericht</title><path d="M0 0"></path></svg></a>',
    },
    { case: "aria-label", html: '<a href="a.html" aria-label="Bericht"></a>' },
    {
      case: "references in a circle",
      html: '<a id="x" href="a.html" aria-labelledby="y">A</a><a id="y" href="b.html" aria-labelledby="x">B</a>',
    },
    { case: "an anchor without target", html: '<a id="x"></a>' },
    { case: "a hidden link", html: '<a href="a.html" hidden></a>' },
  ],
});
