import { labelTarget } from "../../../../src/check/rules/forms/label-target.ts";
import { describePageRule } from "../examples.ts";

describePageRule(labelTarget, {
  failing: [
    { case: "an id that is not there", html: '<label for="b">Name</label><input id="a">' },
    { case: "an id of something that is no field", html: '<label for="a">Name</label><p id="a">A</p>' },
  ],
  passing: [
    { case: "a field", html: '<label for="a">Name</label><input id="a">' },
    { case: "a custom element", html: '<label for="a">Name</label><mein-feld id="a"></mein-feld>' },
    { case: "a label around its field", html: "<label>Name <input></label>" },
  ],
});
