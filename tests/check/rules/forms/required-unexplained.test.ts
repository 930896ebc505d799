import { requiredUnexplained } from "../../../../src/check/rules/forms/required-unexplained.ts";
import { describePageRule } from "../examples.ts";

describePageRule(requiredUnexplained, {
  failing: [
    {
      case: "a star that nobody explains",
      html: "<form><label for=a>Ort*</label><input id=a> <label>Tag <input></label></form>",
      found: ["warning"],
    },
    {
      case: "a required field whose label keeps silent",
      html: "<form><label>Ort <input required></label> <label>Tag <input></label></form>",
      found: ["warning"],
    },
    {
      case: "each form once",
      html: "<form><label>* Ort <input></label><label>Tag * <input></label></form>",
      found: ["warning"],
    },
    {
      case: "text before the form that speaks of something else",
      html: "<p>Alle Gäste müssen sich anmelden. Every vehicle must be registered.</p><form><label>Ort <input required></label> <label>Tag <input></label></form>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a star explained above",
      html: "<p>Felder mit * sind Pflichtfelder.</p><form><label>Ort* <input></label></form>",
    },
    {
      case: "a star with a title",
      html: '<form><label>Ort<abbr title="Pflichtfeld">*</abbr> <input required></label></form>',
    },
    { case: "a word in the label", html: "<form><label>Ort (erforderlich) <input required></label></form>" },
    { case: "a form with a single field", html: "<form><label>Suche <input required></label></form>" },
    {
      case: "other fields that are called optional",
      html: "<form><label>Ort <input required></label><label>Tag (freiwillig) <input></label></form>",
    },
    ...[
      "Alle Angaben sind nötig.",
      "Bitte füllen Sie alle Felder aus.",
      "Beantworten Sie beide Fragen.",
      "Please answer every question.",
      "Both answers are needed.",
      "All questions need an answer.",
      "Nur der Ort wird benötigt.",
      "Answer everything. You can change it later.",
    ].map((said) => ({
      case: `a form that begins with "${said}"`,
      html: `<form><p>${said}</p><label>Ort <input required></label> <label>Tag <input></label></form>`,
    })),
    { case: "an optional field", html: "<form><label>Ort <input></label></form>" },
  ],
});
