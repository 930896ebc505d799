import { linkCase } from "../../../../src/check/rules/links/link-case.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkCase, {
  failing: [
    { case: "another letter case", html: '<a href="Bericht.html">A</a>', files: ["bericht.html"] },
    { case: "another letter case in a folder name", html: '<img src="Medien/a.jpg" alt="">', files: ["medien/a.jpg"] },
  ],
  passing: [
    { case: "the exact name", html: '<a href="bericht.html">A</a>', files: ["bericht.html"] },
    { case: "a missing file, which link-broken reports", html: '<a href="fehlt.html">A</a>', files: ["bericht.html"] },
  ],
});
