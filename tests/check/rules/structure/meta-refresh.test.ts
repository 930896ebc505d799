import { metaRefresh } from "../../../../src/check/rules/structure/meta-refresh.ts";
import { describePageRule } from "../examples.ts";

describePageRule(metaRefresh, {
  failing: [
    { case: "a reload after a while", html: '<meta http-equiv="refresh" content="30">' },
    { case: "a redirect after a while", html: '<meta http-equiv="Refresh" content=" 5; url=b.html">' },
    { case: "a reload after a day as a hint", html: '<meta http-equiv="refresh" content="86400">', found: ["hint"] },
  ],
  passing: [
    { case: "a redirect at once", html: '<meta http-equiv="refresh" content="0; url=b.html">' },
    { case: "what browsers do not understand", html: '<meta http-equiv="refresh" content="bald">' },
    {
      case: "what comes after the first",
      html: '<meta http-equiv="refresh" content="0; url=b.html"><meta http-equiv="refresh" content="5">',
    },
  ],
});
