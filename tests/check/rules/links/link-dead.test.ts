import { linkDead } from "../../../../src/check/rules/links/link-dead.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkDead, {
  failing: [
    { case: "# where no script runs", html: '<a href="#">Contact us</a>' },
    {
      case: "# as a warning beside a script",
      html: '<a href="#">Weiter</a><script src="a.js"></script>',
      found: ["warning"],
    },
    { case: "# with a handler as a warning", html: '<a href="#" onclick="go()">Weiter</a>', found: ["warning"] },
    { case: "a way to the top as a warning", html: '<a href="#">Nach oben</a>', found: ["warning"] },
    {
      case: "a menu without script as a warning",
      html: '<ul><li><a href="#">Themen</a><ul><li><a href="a.html">Ehrenamt</a></li></ul></li></ul>',
      found: ["warning"],
    },
    { case: "the current page as a warning", html: '<a href="#" aria-current="page">Start</a>', found: ["warning"] },
    { case: "# at home as an error", html: '<a href="#">Weiter</a>', home: true },
    { case: "an empty address", html: '<a href="">Weiter</a>', home: true },
    {
      case: "empty JavaScript",
      html: '<a href="javascript:void(0)">Weiter</a><a href="javascript:;">W</a>',
      found: ["error", "error"],
    },
  ],
  passing: [
    { case: "a fragment", html: '<a href="#inhalt">Weiter</a>', home: true },
    { case: "text that is no link", html: '<a aria-current="page">Start</a>', home: true },
  ],
});
