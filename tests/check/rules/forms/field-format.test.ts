import { fieldFormat } from "../../../../src/check/rules/forms/field-format.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldFormat, {
  failing: [
    { case: "a date without format", html: "<label>Datum <input></label>", found: ["warning"] },
    {
      case: "a pattern without explanation",
      html: '<label>Aktenzeichen <input pattern="[A-Z]{3}"></label>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a date with format", html: "<label>Datum (TT.MM.JJJJ) <input></label>" },
    { case: "a date field of the browser", html: "<label>Datum <input type=date></label>" },
    {
      case: "a hint that is bound to the field",
      html: "<label>Datum <input aria-describedby=h></label><p id=h>Tag, Monat, Jahr</p>",
    },
    { case: "a word that only holds the word", html: "<label>Update <input></label>" },
    {
      case: "a pattern with a title",
      html: '<label>Zeichen <input pattern="[A-Z]{3}" title="Drei große Buchstaben"></label>',
    },
  ],
});
