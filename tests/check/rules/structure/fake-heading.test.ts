import { fakeHeading } from "../../../../src/check/rules/structure/fake-heading.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fakeHeading, {
  failing: [
    {
      case: "a bold paragraph above text as a warning",
      html: "<p><b>Hintergrund</b></p><p>Seit 2019 …</p>",
      found: ["warning"],
      at: ["p:nth-of-type(1)"],
    },
    {
      case: "the same at home as an error",
      html: "<p><strong>Hintergrund:</strong></p>\n<ul><li>Seit 2019</li></ul>",
      home: true,
    },
    {
      case: "a paragraph that is bold by style",
      html: '<div style="font-weight: bold">Hintergrund</div><p>Seit 2019 …</p>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a bold sentence", html: "<p><b>Der Antrag ist gestellt.</b></p><p>Seit 2019 …</p>", home: true },
    { case: "a bold word in a paragraph", html: "<p><b>Wichtig</b> ist der Termin</p><p>Seit 2019 …</p>", home: true },
    { case: "bold text with nothing below", html: "<p><b>Hintergrund</b></p>", home: true },
    {
      case: "bold text in a table cell",
      html: "<table><tr><td><p><b>Summe</b></p><p>10</p></td></tr></table>",
      home: true,
    },
    {
      case: "bold text followed by bare text",
      html: "<div><p><b>Hintergrund</b></p>Seit 2019 <p>ist</p></div>",
      home: true,
    },
    { case: "a long bold paragraph", html: `<p><b>${"Wort ".repeat(30)}</b></p><p>Text</p>`, home: true },
  ],
});
