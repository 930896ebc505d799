import { invisibleCharacters } from "../../../../src/check/rules/text/invisible-characters.ts";
import { describePageRule } from "../examples.ts";

describePageRule(invisibleCharacters, {
  failing: [
    {
      case: "soft hyphens on a foreign page, once",
      html: "<p>Staats\u00ADkanz\u00ADlei</p><p>Minis\u00ADterium</p>",
      found: ["warning"],
      at: ["p:nth-of-type(1)"],
    },
    { case: "soft hyphens at home", html: "<p>Staats&shy;kanzlei</p>", home: true },
    { case: "a zero-width space in an attribute", html: '<img src="a.jpg" alt="Staats\u200Bkanzlei">', home: true },
    { case: "a joiner between Latin letters", html: "<p>Auf\u200Clage</p>", home: true },
  ],
  passing: [
    { case: "no-break spaces", html: "<p>10\u00A0% und 5\u202F€</p>", home: true },
    { case: "joiners of emoji and other scripts", html: '<p>👩‍👧</p><p lang="fa">می‌خواهم</p>', home: true },
  ],
});
