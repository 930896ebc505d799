import { imageAltRepeats } from "../../../../src/check/rules/images/image-alt-repeats.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageAltRepeats, {
  failing: [
    {
      case: "the caption",
      html: '<figure><img src="x.jpg" alt="Der Saal"><figcaption><p>Der Saal.</p></figcaption></figure>',
      found: ["warning"],
    },
    {
      case: "the text of the same link",
      html: '<a href="a.html"><img src="x.jpg" alt="Bericht"> Bericht</a>',
      found: ["warning"],
    },
    {
      case: "a title that says something else",
      html: '<img src="x.jpg" alt="Der Saal" title="Foto von 2024">',
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "alternative and caption that add up",
      html: '<figure><img src="x.jpg" alt="Leere Stuhlreihen"><figcaption>Der Saal</figcaption></figure>',
    },
    { case: "an image alone in its link", html: '<a href="a.html"><img src="x.jpg" alt="Bericht"></a>' },
    {
      case: "the caption of another figure",
      html: '<figure><img src="x.jpg" alt="Saal"></figure><figure><figcaption>Saal</figcaption></figure>',
    },
  ],
});
