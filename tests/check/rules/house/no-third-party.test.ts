import { noThirdParty } from "../../../../src/check/rules/house/no-third-party.ts";
import { describePageRule } from "../examples.ts";

describePageRule(noThirdParty, {
  failing: [
    { case: "an image from elsewhere", html: '<img src="https://example.org/a.jpg" alt="">', home: true },
    { case: "an address without scheme", html: '<img srcset="a.jpg 1x, //example.org/b.jpg 2x" alt="">', home: true },
    { case: "a connection opened in advance", html: '<link rel="preconnect" href="https://example.org/">', home: true },
    {
      case: "addresses in the style",
      html: "<style>@import 'https://example.org/a.css'; p { background: url(//example.org/b.png) }</style>",
      home: true,
      found: ["error", "error"],
    },
  ],
  passing: [
    {
      case: "own files and data",
      html: '<img src="a.jpg" alt=""><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><style>p { background: url("b.png") }</style>',
      home: true,
    },
    {
      case: "links that people follow",
      html: '<a href="https://example.org/">A</a><link rel="license" href="https://example.org/l">',
      home: true,
    },
    { case: "foreign pages", html: '<img src="https://example.org/a.jpg" alt="">' },
  ],
});
