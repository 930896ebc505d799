import { linkNewWindow } from "../../../../src/check/rules/links/link-new-window.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkNewWindow, {
  failing: [
    { case: "a new window without word", html: '<a href="a.html" target="_blank">Bericht</a>', found: ["warning"] },
  ],
  passing: [
    { case: "a word in the link", html: '<a href="a.html" target="_blank">Bericht (öffnet neues Fenster)</a>' },
    { case: "the same in English", html: '<a href="a.html" target="_blank">Report (opens in a new tab)</a>' },
    { case: "the same window", html: '<a href="a.html" target="_self">Bericht</a>' },
  ],
});
