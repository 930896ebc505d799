import { cssHover } from "../../../../src/check/rules/house/css-hover.ts";
import { describePageRule } from "../examples.ts";

describePageRule(cssHover, {
  failing: [
    { case: "what only the pointer shows", html: "<style>nav:hover ul { display: block }</style>", home: true },
    { case: "what only the pointer hides", html: "<style>a:focus b, p:hover b { opacity: 0 }</style>", home: true },
  ],
  passing: [
    {
      case: "what the keyboard shows as well",
      html: "<style>nav:hover ul { display: block } nav:focus-within ul { display: block }</style>",
      home: true,
    },
    {
      case: "both in one rule",
      html: "<style>a:hover i, a:focus-visible i { visibility: visible }</style>",
      home: true,
    },
    { case: "colours under the pointer", html: "<style>a:hover { color: red }</style>", home: true },
    { case: "foreign pages", html: "<style>nav:hover ul { display: block }</style>" },
  ],
});
