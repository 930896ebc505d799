import { cssMotion } from "../../../../src/check/rules/css/css-motion.ts";
import { describePageRule } from "../examples.ts";

describePageRule(cssMotion, {
  failing: [
    {
      case: "an animation without end as a warning",
      html: "<style>p { animation: blinken 1s infinite }</style>",
      found: ["warning"],
    },
    { case: "the same at home", html: "<style>p { animation-iteration-count: INFINITE }</style>", home: true },
  ],
  passing: [
    { case: "an animation that ends", html: "<style>p { animation: blinken 1s 2 }</style>", home: true },
    {
      case: "one for those who want motion",
      html: "<style>@media (prefers-reduced-motion: no-preference) { p { animation: a 1s infinite } }</style>",
      home: true,
    },
  ],
});
