import { cssOrientation } from "../../../../src/check/rules/css/css-orientation.ts";
import { describePageRule } from "../examples.ts";

describePageRule(cssOrientation, {
  failing: [
    {
      case: "a page that turns when the device does",
      html: "<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style>",
      found: ["warning"],
    },
    {
      case: "a page that turns by a matrix",
      html: "<style>@media (orientation: landscape) { html { transform: matrix(0, -1, 1, 0, 0, 0) } }</style>",
      found: ["warning"],
    },
    { case: "a page that vanishes", html: "<style>@media (orientation: portrait) { main { display: none } }</style>" },
  ],
  passing: [
    { case: "another layout", html: "<style>@media (orientation: landscape) { main { columns: 2 } }</style>" },
    { case: "a turn that does not depend on the device", html: "<style>p { transform: rotate(90deg) }</style>" },
    {
      case: "a page that stands on its head or turns round",
      html: "<style>@media (orientation: portrait) { p { transform: rotate(180deg) } b { rotate: 1turn } }</style>",
    },
  ],
});
