import { fieldGroup } from "../../../../src/check/rules/forms/field-group.ts";
import { describePageRule } from "../examples.ts";

const yesNo = (name: string): string =>
  `<label><input type="radio" name="${name}"> Ja</label><label><input type="radio" name="${name}"> Nein</label>`;

describePageRule(fieldGroup, {
  failing: [
    {
      case: "choices without group",
      html: '<label><input type="radio" name="a"> Ja</label><label><input type="radio" name="a"> Nein</label>',
      found: ["warning"],
    },
    {
      case: "two questions with the same answers",
      html: `<p>Rollstuhl?</p>${yesNo("a")}<p>Begleitung?</p>${yesNo("b")}`,
      found: ["warning", "error"],
      at: ["input:nth-of-type(1)", "input:nth-of-type(1)"],
    },
    {
      case: "two questions in a table, whose headers may say which, as a doubt",
      html: `<table><tr><td>${yesNo("a")}</td></tr><tr><td>${yesNo("b")}</td></tr></table>`,
      found: ["warning", "warning"],
    },
    {
      case: "an empty legend",
      html: "<fieldset><legend> </legend><label><input> A</label></fieldset>",
      at: ["fieldset:nth-of-type(1)"],
    },
    { case: "a legend outside of a fieldset", html: "<div><legend>Wahl</legend></div>", found: ["warning"] },
  ],
  passing: [
    {
      case: "a fieldset with legend",
      html: '<fieldset><legend>Wahl</legend><input type="radio" name="a"><input type="radio" name="a"></fieldset>',
    },
    {
      case: "a group by role with name",
      html: '<div role="radiogroup" aria-label="Wahl"><input type="radio" name="a"><input type="radio" name="a"></div>',
    },
    { case: "a single choice", html: '<label><input type="checkbox" name="a"> Einverstanden</label>' },
    { case: "text fields of one name", html: '<input name="a"><input name="a">' },
  ],
});
