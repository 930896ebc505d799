import { linkAddress } from "../../../../src/check/rules/links/link-address.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkAddress, {
  failing: [
    {
      case: "an address as text",
      html: '<a href="https://example.org/a/b">https://example.org/a/b</a>',
      found: ["warning"],
    },
    {
      case: "an address without scheme",
      html: '<a href="https://example.org/a">www.example.org/a</a>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a host name", html: '<a href="https://www.example.org/">www.example.org</a>' },
    { case: "a mail address", html: '<a href="mailto:presse@example.org">presse@example.org</a>' },
  ],
});
