import { duplicateId } from "../../../../src/check/rules/structure/duplicate-id.ts";
import { describePageRule } from "../examples.ts";

describePageRule(duplicateId, {
  failing: [
    {
      case: "an id twice, once for each id",
      html: '<p id="a">1</p><p id="a">2</p><p id="a">3</p>',
      at: ["p:nth-of-type(2)"],
    },
  ],
  passing: [
    { case: "ids that differ in case", html: '<p id="a">1</p><p id="A">2</p>' },
    { case: "empty ids, which html-validate reports", html: '<p id="">1</p><p id="">2</p>' },
  ],
});
