import { fieldLabel } from "../../../../src/check/rules/forms/field-label.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldLabel, {
  failing: [
    { case: "a field without label", html: '<input name="a">', at: ["input:nth-of-type(1)"] },
    { case: "a placeholder as the only label", html: '<input name="a" placeholder="Name">' },
    { case: "a label without text", html: '<label><input type="checkbox"></label>' },
    {
      case: "a list and a text area without label",
      html: "<select><option>A</option></select><textarea></textarea>",
      found: ["error", "error"],
    },
    {
      case: "two labels as a warning",
      html: '<label for="a">Name</label><label for="a">Vorname</label><input id="a">',
      found: ["warning"],
    },
    { case: "a field by role without name", html: '<div role="textbox" contenteditable></div>' },
  ],
  passing: [
    { case: "a label before the field", html: '<label for="a">Name</label><input id="a">' },
    { case: "a label around the field", html: "<label>Name <input></label>" },
    {
      case: "aria names and titles",
      html: '<input aria-label="Name"><input title="Name"><p id="t">Name</p><input aria-labelledby="t">',
    },
    { case: "buttons and hidden fields", html: '<input type="hidden"><input type="submit"><input hidden>' },
    {
      case: "a checkbox by role with text",
      html: '<span role="checkbox" tabindex="0" aria-checked="false">Einverstanden</span>',
    },
  ],
});
