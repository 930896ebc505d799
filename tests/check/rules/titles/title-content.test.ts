import { titleContent } from "../../../../src/check/rules/titles/title-content.ts";
import { describePageRule } from "../examples.ts";

describePageRule(titleContent, {
  failing: [
    {
      case: "a title of another page",
      html: "<title>Haushaltsplan 2031</title><p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen herzlich zu einem Fest im Garten ein.</p>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a title with words of the page",
      html: "<title>Einladung für Ehrenamtliche</title><p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen herzlich zu einem Fest im Garten ein.</p>",
    },
    {
      case: "a page with a main heading, which another rule judges",
      html: "<title>Haushaltsplan</title><h1>Fest</h1><p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen herzlich zu einem Fest im Garten ein.</p>",
    },
    { case: "a page of few words", html: "<title>Haushaltsplan</title><p>Nicht gefunden</p>" },
    {
      case: "a page without title",
      html: "<p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen herzlich zu einem Fest im Garten ein.</p>",
    },
  ],
});
