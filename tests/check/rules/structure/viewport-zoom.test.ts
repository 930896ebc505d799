import { viewportZoom } from "../../../../src/check/rules/structure/viewport-zoom.ts";
import { describePageRule } from "../examples.ts";

describePageRule(viewportZoom, {
  failing: [
    { case: "user-scalable=no", html: '<meta name="viewport" content="width=device-width, user-scalable=no">' },
    { case: "user-scalable=0", html: '<meta name="viewport" content="user-scalable=0">' },
    { case: "a limit below 200 %", html: '<meta name="viewport" content="initial-scale=1; maximum-scale=1.5">' },
    {
      case: "a limit of 300 % as a warning",
      html: '<meta name="viewport" content="maximum-scale=3">',
      found: ["warning"],
    },
    {
      case: "a limit of 300 % at home as an error",
      html: '<meta name="viewport" content="maximum-scale=3">',
      home: true,
    },
  ],
  passing: [
    { case: "no limit", html: '<meta name="viewport" content="width=device-width, initial-scale=1">', home: true },
    {
      case: "a limit that is none",
      html: '<meta name="viewport" content="user-scalable=yes, maximum-scale=-1">',
      home: true,
    },
    { case: "a limit of 1000 %", html: '<meta name="viewport" content="maximum-scale=10">', home: true },
  ],
});
