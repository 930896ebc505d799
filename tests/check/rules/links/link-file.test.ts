import { linkFile } from "../../../../src/check/rules/links/link-file.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkFile, {
  failing: [
    { case: "a PDF that nobody announces", html: "<p><a href='bericht.pdf'>Bericht</a> lesen</p>", found: ["warning"] },
    { case: "a document", html: "<a href='https://example.org/a.docx?x=1'>Antrag</a>", found: ["warning"] },
  ],
  passing: [
    { case: "a type in the link", html: "<a href='bericht.pdf'>Bericht (PDF, 120 kB)</a>" },
    { case: "a type beside the link", html: "<li><a href='bericht.pdf'>Bericht</a>, PDF, 120 kB</li>" },
    { case: "a page", html: "<a href='bericht.html'>Bericht</a>" },
  ],
});
