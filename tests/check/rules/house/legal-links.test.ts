import { legalLinks } from "../../../../src/check/rules/house/legal-links.ts";
import { describePageRule } from "../examples.ts";

const links = (imprint: string): string =>
  `${imprint}<a href="datenschutz.html">Datenschutz</a><a href="barrierefreiheit.html">Barrierefreiheit</a>`;
const FILES = ["impressum.html", "datenschutz.html", "barrierefreiheit.html"];

describePageRule(legalLinks, {
  failing: [
    { case: "every missing link", html: "<p>A</p>", home: true, found: ["error", "error", "error"] },
    { case: "another name", html: links('<a href="impressum.html">Kontakt</a>'), home: true, files: FILES },
    { case: "another target", html: links('<a href="index.html">Impressum</a>'), home: true, files: FILES },
    { case: "a hidden link", html: links('<a href="impressum.html" hidden>Impressum</a>'), home: true, files: FILES },
  ],
  passing: [
    { case: "all three links", html: links('<a href="impressum.html">Impressum</a>'), home: true, files: FILES },
    {
      case: "absolute links on 404.html",
      html: links('<a href="https://presse.example.org/impressum.html">Impressum</a>'),
      path: "404.html",
      home: true,
      files: FILES,
    },
    {
      case: "the page itself, marked as the current one",
      html: links('<a aria-current="page">Impressum</a>'),
      path: "impressum.html",
      home: true,
      files: FILES,
    },
    { case: "foreign pages", html: "<p>A</p>" },
  ],
});
