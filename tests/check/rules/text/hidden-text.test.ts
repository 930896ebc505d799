import { hiddenText } from "../../../../src/check/rules/text/hidden-text.ts";
import { describePageRule } from "../examples.ts";

describePageRule(hiddenText, {
  failing: [
    { case: "hidden text on a foreign page as a hint", html: "<p hidden>Kurzfassung</p>", found: ["hint"] },
    { case: "the same at home as a warning", html: "<p hidden>Kurzfassung</p>", home: true, found: ["warning"] },
    {
      case: "text kept from screen readers",
      html: '<p aria-hidden="true">Kurzfassung</p>',
      home: true,
      found: ["warning"],
    },
    {
      case: "a template and a closed dialog",
      html: "<p>A</p><template><p>Kurzfassung</p></template><dialog>Hinweis</dialog>",
      home: true,
      found: ["warning", "warning"],
    },
    {
      case: "the outermost of nested ones only",
      html: "<div hidden>A <p hidden>Kurzfassung</p></div>",
      home: true,
      found: ["warning"],
    },
    {
      case: "text that the page's own CSS moves away",
      html: "<style>.unsichtbar{position:absolute;clip-path:inset(50%)}</style><p>A <span class='unsichtbar'>Kurzfassung</span></p>",
      home: true,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "an arrow kept from screen readers", html: '<p>Weiter <span aria-hidden="true">→</span></p>', home: true },
    {
      case: "a skip link that shows on focus",
      html: "<style>.sprung{left:-10000px}</style><a class='sprung' href='#a'>Zum Inhalt</a>",
      home: true,
    },
    { case: "styles and scripts", html: "<style hidden>p{color:red}</style><script>hidden()</script>", home: true },
  ],
});
