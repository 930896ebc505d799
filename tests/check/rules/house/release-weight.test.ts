import { releaseWeight } from "../../../../src/check/rules/house/release-weight.ts";
import { describePageRule } from "../examples.ts";

describePageRule(releaseWeight, {
  failing: [
    {
      case: "a release above the limit",
      html: `<p>${"a".repeat(14_000)}</p>`,
      path: "2024/11/26/bericht.html",
      home: true,
    },
  ],
  passing: [
    { case: "a release within the limit", html: "<p>A</p>", path: "2024/11/26/bericht.html", home: true },
    { case: "a long list", html: `<p>${"a".repeat(14_000)}</p>`, path: "2024/11.html", home: true },
  ],
});
