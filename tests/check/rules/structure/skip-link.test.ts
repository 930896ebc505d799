import { skipLink } from "../../../../src/check/rules/structure/skip-link.ts";
import { describePageRule } from "../examples.ts";

describePageRule(skipLink, {
  failing: [
    { case: "a page without links", html: '<main id="inhalt">A</main>', home: true },
    {
      case: "another first link",
      html: '<a href="index.html">Start</a><a href="#inhalt">Zum Inhalt</a><main id="inhalt">A</main>',
      home: true,
      at: ["a:nth-of-type(1)"],
    },
    { case: "a jump to nowhere", html: '<a href="#inhalt">Zum Inhalt</a><main>A</main>', home: true },
    {
      case: "a jump beside the content",
      html: '<a href="#fuss">Zum Inhalt</a><main>A</main><footer id="fuss">B</footer>',
      home: true,
    },
  ],
  passing: [
    { case: "a jump to main", html: '<a href="#inhalt">Zum Inhalt</a><main id="inhalt">A</main>', home: true },
    {
      case: "a jump to the heading in main",
      html: '<a href="#%C3%BC">Zum Inhalt</a><main><h1 id="ü">A</h1></main>',
      home: true,
    },
    { case: "foreign pages", html: "<main>A</main>" },
  ],
});
