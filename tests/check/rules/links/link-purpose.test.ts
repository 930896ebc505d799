import { linkPurpose } from "../../../../src/check/rules/links/link-purpose.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkPurpose, {
  failing: [
    { case: "„hier“ alone in a paragraph", html: '<p><a href="a.html">hier</a></p>' },
    { case: "„weiterlesen“ with arrows", html: '<li><a href="a.html">» Weiterlesen …</a></li>' },
    { case: "the same in English", html: '<p><a href="a.html">Read more</a></p>' },
    {
      case: "several that say nothing",
      html: '<p><a href="a.html">hier</a> <a href="b.html">mehr</a></p>',
      found: ["error", "error"],
    },
    {
      case: "„hier“ within a sentence as a warning",
      html: '<p>Den Bericht finden Sie <a href="a.html">hier</a>.</p>',
      found: ["warning"],
    },
    {
      case: "what may be a page's name as a warning",
      html: '<p><a href="a.html">Downloads</a></p><nav><a href="b.html">mehr</a></nav>',
      found: ["warning", "warning"],
    },
    {
      case: "an image whose alternative says nothing",
      html: '<p><a href="a.html"><img src="p.png" alt="mehr"></a></p>',
    },
  ],
  passing: [
    { case: "a word in a name", html: '<p><a href="a.html">Downloads der Pressestelle</a></p>' },
    { case: "the target's name", html: '<p><a href="a.html">Bericht lesen</a></p>' },
    { case: "an aria-label that tells", html: '<p><a href="a.html" aria-label="Mehr zum Haushalt">mehr</a></p>' },
    { case: "a word that only begins like one", html: '<p><a href="a.html">Mehrwertsteuer</a></p>' },
    {
      case: "the home page and other pages in a navigation",
      html: '<nav><ul><li><a href="/">Start</a></li><li><a href="d.html">Downloads</a></li></ul></nav>',
    },
    { case: "a step between pages", html: '<div role="navigation"><a href="2.html">weiter</a></div>' },
    { case: "a hidden link", html: '<p hidden><a href="a.html">hier</a></p>' },
  ],
});
