import { errorMissing } from "../../../../src/check/rules/forms/error-missing.ts";
import { describePageRule } from "../examples.ts";

const OTHER = "<label>Name <input></label>";

describePageRule(errorMissing, {
  failing: [
    {
      case: "a red border",
      html: `<form><label for=p>PLZ</label><input id=p class=err value=1>${OTHER}</form>`,
      found: ["warning"],
      at: ["#p"],
    },
    {
      case: "a red box around a field that must be filled in",
      html: `<form>${OTHER}<div class="feld hat-fehler"><label>PLZ (Pflichtfeld) <input id=p></label></div></form>`,
      found: ["warning"],
    },
    {
      case: "a message that names no field",
      html: `<p role=alert>Es gab ein Problem.</p><form><label>PLZ <input class="form-control is-invalid"></label>${OTHER}</form>`,
      found: ["warning"],
    },
    {
      case: "a hint that stands for the error",
      html: `<form><label>PLZ <input aria-invalid=true aria-describedby=h></label><p id=h>Fünf Ziffern</p>${OTHER}</form>`,
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a message at the field",
      html: `<form><label for=p>PLZ</label><p>Die PLZ ist zu kurz.</p><input id=p class=error>${OTHER}</form>`,
    },
    {
      case: "a message above the label",
      html: `<form>${OTHER}<div class=form-group--error><p>Bitte füllen Sie das Feld aus</p><label>PLZ <input></label></div></form>`,
    },
    {
      case: "a message far away that the field names",
      html: `<p id=e>This field is required</p><form>${OTHER}<label>PLZ <input class=error aria-describedby=e></label></form>`,
    },
    {
      case: "a list of errors that leads to the field",
      html: `<ul><li><a href="#p">Ohne Postleitzahl</a></ul><form><label>PLZ <input id=p class=error></label></form>`,
    },
    {
      case: "a list of errors that names the field",
      html: `<div role=alert>Postleitzahl: fünf Ziffern</div><form><label>Postleitzahl <input class=error></label></form>`,
    },
    {
      case: "fields without a mark",
      html: `<form class=error-check>${OTHER}<label>PLZ <input class=plz></label></form>`,
    },
  ],
});
