import { cssFixed } from "../../../../src/check/rules/house/css-fixed.ts";
import { describePageRule } from "../examples.ts";

describePageRule(cssFixed, {
  failing: [
    { case: "a fixed box", html: "<style>header { position: fixed }</style>", home: true },
    {
      case: "a sticky box on paper",
      html: "<style>@media print { header { position: -webkit-sticky } }</style>",
      home: true,
    },
  ],
  passing: [
    { case: "boxes in the flow", html: "<style>header { position: relative }</style>", home: true },
    { case: "foreign pages", html: "<style>header { position: fixed }</style>" },
  ],
});
