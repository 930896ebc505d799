import { titleHeading } from "../../../../src/check/rules/titles/title-heading.ts";
import { describePageRule } from "../examples.ts";

describePageRule(titleHeading, {
  failing: [
    {
      case: "a title of another page",
      html: "<title>Impressum – Presse</title><h1>Förderung startet</h1>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "the heading in the title", html: "<title>Förderung startet – Presse</title><h1>Förderung startet</h1>" },
    { case: "the same word in another form", html: "<title>Zum Bericht</title><h1>Des Berichtes zweiter Teil</h1>" },
    { case: "short words", html: "<title>EU</title><h1>EU</h1>" },
    { case: "a page without heading", html: "<title>Impressum</title>" },
  ],
});
