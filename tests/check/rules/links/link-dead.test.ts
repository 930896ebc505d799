import { linkDead } from "../../../../src/check/rules/links/link-dead.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkDead, {
  failing: [
    { case: "# as a warning", html: '<a href="#">Weiter</a>', found: ["warning"] },
    { case: "# at home as an error", html: '<a href="#">Weiter</a>', home: true },
    { case: "an empty address", html: '<a href="">Weiter</a>', home: true },
    {
      case: "empty JavaScript",
      html: '<a href="javascript:void(0)">Weiter</a><a href="javascript:;">W</a>',
      found: ["warning", "warning"],
    },
  ],
  passing: [
    { case: "a fragment", html: '<a href="#inhalt">Weiter</a>', home: true },
    { case: "text that is no link", html: '<a aria-current="page">Start</a>', home: true },
  ],
});
