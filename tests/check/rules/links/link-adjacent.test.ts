import { linkAdjacent } from "../../../../src/check/rules/links/link-adjacent.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkAdjacent, {
  failing: [
    {
      case: "picture and text as two links",
      html: '<a href="a.html"><img src="a.jpg" alt="Saal"></a> <a href="a.html">Bericht</a>',
      found: ["warning"],
      at: ["a:nth-of-type(2)"],
    },
  ],
  passing: [
    { case: "one link around both", html: '<a href="a.html"><img src="a.jpg" alt="">Bericht</a>' },
    { case: "text between them", html: '<a href="a.html">A</a> und <a href="a.html">B</a>' },
    { case: "another paragraph", html: '<p><a href="a.html">A</a></p><p><a href="a.html">B</a></p>' },
    { case: "other targets", html: '<a href="a.html">A</a> <a href="b.html">B</a>' },
  ],
});
