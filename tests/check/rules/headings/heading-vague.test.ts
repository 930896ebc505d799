import { headingVague } from "../../../../src/check/rules/headings/heading-vague.ts";
import { describePageRule } from "../examples.ts";

describePageRule(headingVague, {
  failing: [
    { case: "a word of the template", html: "<h2>Überschrift</h2>" },
    { case: "the template's main heading", html: "<title>Der Brunnen</title><h1>Heading 1</h1>" },
    {
      case: "such a word on a page about headings as a warning",
      html: "<title>Muster für Überschriften</title><h1>Überschrift 1</h1>",
      found: ["warning"],
    },
    {
      case: "such a word that a script may change as a warning",
      html: "<h2>Überschrift</h2><script>1</script>",
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
    { case: "a part with its subject", html: "<h2>Teil 2: Der Antrag</h2><h2>Partner</h2>" },
    { case: "a number and a subject in a row", html: "<h2>Abschnitt 1</h2><h3>Allgemeine Vorschriften</h3>" },
    {
      case: "further information above links",
      html: "<h2>Weitere Informationen</h2><ul><li><a href='a.html'>Satzung</a></li></ul><h2>More information</h2><p><a href='a.html'>Rules</a></p>",
    },
    { case: "a word that stands for a chapter", html: "<h2>Kontakt</h2>" },
  ],
});
