import { headingVague } from "../../../../src/check/rules/headings/heading-vague.ts";
import { describePageRule } from "../examples.ts";

describePageRule(headingVague, {
  failing: [
    { case: "what a template asks for", html: "<title>Der Brunnen</title><h1>Überschrift hier eingeben</h1>" },
    { case: "the same in English", html: "<h2>Your heading here</h2><h3>New section</h3>", found: ["error", "error"] },
    {
      case: "a word of the template as a warning",
      html: "<h2>Überschrift</h2><h2>Heading 2</h2>",
      found: ["warning", "warning"],
    },
    {
      case: "a template on a page about headings as a warning",
      html: "<title>Muster für Überschriften</title><h1>Neue Überschrift</h1>",
      found: ["warning"],
    },
    {
      case: "a template that a script may fill as a warning",
      html: "<h2>Neue Überschrift</h2><script>1</script>",
      found: ["warning"],
    },
    {
      case: "numbers and letters of parts",
      html: "<h2>Teil 2</h2><p>Text</p><h2>Section A</h2><p>Text</p><h2>Kapitel IV</h2>",
      found: ["warning", "warning", "warning"],
    },
    {
      case: "what is left over",
      html: "<h2>Sonstiges</h2><h2>Other</h2><h2>Verschiedenes:</h2>",
      found: ["warning", "warning", "warning"],
    },
    {
      case: "further information above mere text",
      html: "<h2>Further information</h2><p>Bring your card.</p>",
      found: ["warning"],
    },
    { case: "a numbered section", html: "<h2>Section 2</h2>", found: ["warning"] },
    { case: "filler", html: "<h3>Lorem ipsum dolor</h3>" },
  ],
  passing: [
    { case: "a heading", html: "<h2>Titel für Ehrenamtliche</h2>" },
    { case: "the name of an attribute", html: "<h4><code>heading</code></h4>" },
    { case: "a part with its subject", html: "<h2>Teil 2: Der Antrag</h2><h2>Partner</h2>" },
    { case: "a number and a subject in a row", html: "<h2>Abschnitt 1</h2><h3>Allgemeine Vorschriften</h3>" },
    {
      case: "further information above links",
      html: "<h2>Weitere Informationen</h2><ul><li><a href='a.html'>Satzung</a></li></ul><h2>More information</h2><p><a href='a.html'>Rules</a></p>",
    },
    { case: "a word that stands for a chapter", html: "<h2>Kontakt</h2>" },
  ],
});
