import { pageLanguage } from "../../../../src/check/rules/language/page-language.ts";
import { describePageRule } from "../examples.ts";

describePageRule(pageLanguage, {
  failing: [
    { case: "a page without lang", html: "<html><body>Text</body></html>", at: ["html"] },
    { case: "an empty lang", html: '<html lang=" "><body>Text</body></html>' },
    {
      case: "a page whose script may set it",
      html: "<html><body>Text<script>los()</script></body></html>",
      found: ["warning"],
    },
    {
      case: "a page of the house in English without German original",
      html: '<html lang="en"><body>Text</body></html>',
      home: true,
    },
  ],
  passing: [
    { case: "German", html: '<html lang="de"><body>Text</body></html>', home: true },
    {
      case: "German with region and Lower Sorbian by three letters",
      html: '<html lang="de-DE"><body lang="dsb">Text</body></html>',
      home: true,
    },
    { case: "English on a foreign page", html: '<html lang="en-GB"><body>Text</body></html>' },
    {
      case: "a translation that names its original",
      html: '<html lang="en"><body><a href="a.html" hreflang="de" lang="de">Deutsch</a></body></html>',
      home: true,
    },
  ],
});
