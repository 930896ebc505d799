import { imageDecorative } from "../../../../src/check/rules/images/image-decorative.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageDecorative, {
  failing: [
    { case: "an empty alt with a title", html: '<img src="x.jpg" alt="" title="Der Saal">', found: ["warning"] },
    {
      case: "an empty alt with aria-label",
      html: '<img src="x.jpg" alt="" aria-label="Der Saal">',
      found: ["warning"],
    },
    {
      case: "a presentational image with text",
      html: '<img src="x.jpg" alt="Der Saal" role="presentation">',
      found: ["warning"],
    },
    {
      case: "a decorative drawing with a name",
      html: '<svg role="none" aria-label="Stern"></svg>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a decorative image", html: '<img src="x.jpg" alt="">' },
    { case: "an image with text", html: '<img src="x.jpg" alt="Der Saal">' },
  ],
});
