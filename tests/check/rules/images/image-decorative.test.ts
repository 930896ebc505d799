import { imageDecorative } from "../../../../src/check/rules/images/image-decorative.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageDecorative, {
  failing: [
    { case: "an empty alt with a title", html: '<img src="x.jpg" alt="" title="Der Saal">', found: ["warning"] },
    {
      case: "an empty alt with aria-label",
      html: '<img src="x.jpg" alt="" aria-label="Der Saal">',
    },
    {
      case: "a presentational image with text",
      html: '<img src="x.jpg" alt="Der Saal" role="presentation">',
      found: ["warning"],
    },
    {
      case: "a decorative drawing with a name",
      html: '<svg role="none" aria-label="Stern"></svg>',
    },
    { case: "a presentational image with an ARIA name", html: '<img src="x.jpg" role="none" aria-label="Der Saal">' },
    {
      case: "a presentational image with a title as a warning",
      html: '<img src="x.jpg" alt="" role="none" title="Der Saal">',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a decorative image", html: '<img src="x.jpg" alt="">' },
    { case: "a decorative image with a role", html: '<img src="x.jpg" alt="" role="presentation">' },
    { case: "a decorative drawing", html: '<svg role="none"></svg>' },
    { case: "an image with text", html: '<img src="x.jpg" alt="Der Saal">' },
  ],
});
