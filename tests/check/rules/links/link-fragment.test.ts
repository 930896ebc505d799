import { linkFragment } from "../../../../src/check/rules/links/link-fragment.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkFragment, {
  failing: [
    { case: "a place that is not on the page", html: '<a href="#fehlt">A</a>' },
    {
      case: "the same on a page with scripts as a warning",
      html: '<a href="#fehlt">A</a><script></script>',
      found: ["warning"],
    },
    { case: "another letter case", html: '<a href="#Inhalt">A</a><p id="inhalt">B</p>' },
  ],
  passing: [
    { case: "an id and an anchor name", html: '<a href="#a">A</a><a href="#b">B</a><p id="a"><a name="b"></a></p>' },
    { case: "an escaped id", html: '<a href="#f%C3%B6rderung">A</a><p id="förderung">B</p>' },
    { case: "the start of the page", html: '<a href="#top">A</a><a href="#">B</a>' },
    { case: "a text fragment", html: '<a href="#:~:text=Bericht">A</a>' },
    { case: "fragments of files that are no pages", html: '<a href="a.pdf#page=2">A</a>', files: ["a.pdf"] },
  ],
});
