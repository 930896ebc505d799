import { linkSameName } from "../../../../src/check/rules/links/link-same-name.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkSameName, {
  failing: [
    {
      case: "one text and two targets",
      html: '<a href="a.html">Bericht</a><a href="b.html">Bericht</a>',
      found: ["warning"],
      at: ["a:nth-of-type(2)"],
    },
    { case: "two places of one page", html: '<a href="#a">Bericht</a><a href="#b">bericht</a>', found: ["warning"] },
  ],
  passing: [
    { case: "signs, which link-name reports", html: '<a href="#a">¶</a><a href="#b">¶</a>' },
    { case: "one text and one target", html: '<a href="a.html">Bericht</a><a href="./a.html">Bericht</a>' },
    {
      case: "targets that are one file",
      html: '<a href="a/">A</a><a href="a/index.html">A</a>',
      files: ["a/index.html"],
    },
    {
      case: "names that differ for screen readers",
      html: '<a href="a.html" aria-label="PDF zum Haushalt">PDF</a><a href="b.html" aria-label="PDF zur Wahl">PDF</a>',
    },
  ],
});
