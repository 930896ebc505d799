import { partsLanguage } from "../../../../src/check/rules/language/parts-language.ts";
import { describePageRule } from "../examples.ts";

describePageRule(partsLanguage, {
  failing: [
    {
      case: "an invented language",
      html: '<p>Der <span lang="englisch">Community Day</span></p>',
      at: ["span:nth-of-type(1)"],
    },
    { case: "an empty lang with text as a warning", html: '<p lang="">Community Day</p>', found: ["warning"] },
    { case: "text that inherits a wrong lang from a section", html: '<section lang="qq"><p>Text</p></section>' },
  ],
  passing: [
    { case: "a valid part", html: '<p>Der <span lang="en">Community Day</span></p>' },
    { case: "a wrong lang without any text", html: '<p lang="englisch"></p>' },
    { case: "a wrong lang whose text all has its own", html: '<div lang="englisch"><p lang="en">Text</p></div>' },
  ],
});
