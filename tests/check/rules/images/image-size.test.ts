import { imageSize } from "../../../../src/check/rules/images/image-size.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageSize, {
  failing: [
    { case: "an image without size", html: '<img src="x.jpg" alt="">', home: true },
    { case: "a size in per cent", html: '<img src="x.jpg" alt="" width="100%" height="30">', home: true },
  ],
  passing: [
    { case: "width and height", html: '<img src="x.jpg" alt="" width="40" height="30">', home: true },
    { case: "foreign pages", html: '<img src="x.jpg" alt="">' },
  ],
});
