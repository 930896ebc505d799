import { accesskey } from "../../../../src/check/rules/structure/accesskey.ts";
import { describePageRule } from "../examples.ts";

describePageRule(accesskey, {
  failing: [
    { case: "a key on a foreign page as a warning", html: '<a href="a.html" accesskey="1">A</a>', found: ["warning"] },
    { case: "a key at home as an error", html: '<a href="a.html" accesskey="1">A</a>', home: true },
    {
      case: "a key that two elements claim",
      html: '<a href="a.html" accesskey="s">A</a><a href="b.html" accesskey="S">B</a>',
      found: ["warning", "error"],
    },
    {
      case: "a key twice for one target as warnings",
      html: '<a href="a.html" accesskey="s">A</a><a href="a.html" accesskey="s">A</a>',
      found: ["warning", "warning"],
    },
  ],
  passing: [{ case: "no keys", html: '<a href="a.html">A</a>', home: true }],
});
