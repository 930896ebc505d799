import { pageLanguageTwice } from "../../../../src/check/rules/language/page-language-twice.ts";
import { describePageRule } from "../examples.ts";

describePageRule(pageLanguageTwice, {
  failing: [
    {
      case: "two languages",
      html: '<html lang="de" xml:lang="en"><body>Text</body></html>',
      at: ["html"],
    },
  ],
  passing: [
    { case: "one language with two regions", html: '<html lang="de" xml:lang="de-AT"><body>Text</body></html>' },
    { case: "xml:lang alone, which browsers do not read", html: '<html xml:lang="en"><body>Text</body></html>' },
    { case: "no language where there should be one", html: '<html lang="xx" xml:lang="en"><body>Text</body></html>' },
  ],
});
