import { definitionList } from "../../../../src/check/rules/structure/definition-list.ts";
import { describePageRule } from "../examples.ts";

describePageRule(definitionList, {
  failing: [
    { case: "terms alone", html: "<dl><dt>Amt</dt><dt>Ort</dt></dl>", found: ["warning"] },
    { case: "descriptions alone", html: "<dl><dd>eingerückt</dd></dl>", found: ["warning"] },
    { case: "a description first", html: "<dl><dd>Behörde</dd><dt>Amt</dt><dd>Behörde</dd></dl>", found: ["warning"] },
    {
      case: "a term without description at the end",
      html: "<dl><dt>Amt</dt><dd>Behörde</dd><dt>Ort</dt></dl>",
      found: ["warning"],
    },
    { case: "an empty term", html: "<dl><dt></dt><dd>Behörde</dd></dl>", found: ["warning"] },
  ],
  passing: [
    { case: "pairs", html: "<dl><dt>Amt</dt><dd>Behörde</dd><dt>Ort</dt><dt>Stadt</dt><dd>Gemeinde</dd></dl>" },
    { case: "pairs in boxes", html: "<dl><div><dt>Amt</dt><dd>Behörde</dd></div></dl>" },
    { case: "an empty list, which another rule reports", html: "<dl></dl>" },
  ],
});
