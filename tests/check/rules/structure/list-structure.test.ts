import { listStructure } from "../../../../src/check/rules/structure/list-structure.ts";
import { describePageRule } from "../examples.ts";

describePageRule(listStructure, {
  failing: [
    {
      case: "a list in a list without item",
      html: "<ul><li>A</li><ul><li>B</li></ul></ul>",
      at: ["ul:nth-of-type(1)"],
    },
    { case: "bare text in a list", html: "<ol>Erstens<li>A</li></ol>" },
    { case: "an item without list", html: "<div><li>A</li></div>" },
    { case: "a paragraph in a description list", html: "<dl><dt>A</dt><p>B</p></dl>" },
  ],
  passing: [
    { case: "nested lists", html: "<ul><li>A<ul><li>B</li></ul></li></ul>" },
    { case: "description pairs in div", html: "<dl><div><dt>A</dt><dd>B</dd></div></dl>" },
    { case: "a list that is none by its role", html: '<ul role="presentation"><p>A</p></ul>' },
    { case: "an item in a list by role", html: '<div role="list"><li>A</li></div>' },
  ],
});
