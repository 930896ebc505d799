import { pageLanguageTag } from "../../../../src/check/rules/language/page-language-tag.ts";
import { describePageRule } from "../examples.ts";

describePageRule(pageLanguageTag, {
  failing: [
    {
      case: "a word instead of a tag",
      html: '<html lang="deutsch"><body>Text</body></html>',
      at: ["html"],
    },
    { case: "two letters that are no language", html: '<html lang="xx"><body>Text</body></html>' },
    { case: "a tag with an underscore", html: '<html lang="de_DE"><body>Text</body></html>' },
  ],
  passing: [
    { case: "German with a region", html: '<html lang="de-DE"><body>Text</body></html>' },
    { case: "no language, which is another mistake", html: '<html lang=""><body>Text</body></html>' },
  ],
});
