import { linkImage } from "../../../../src/check/rules/links/link-image.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkImage, {
  failing: [
    { case: "a link to a picture", html: "<a href='bilder/fest.jpg'>Das Fest</a>", found: ["warning"] },
    {
      case: "a preview without alternative",
      html: "<a href='fest.png'><img src='klein.png' alt=''>Fest</a>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a preview with alternative",
      html: "<a href='fest.png'><img src='klein.png' alt='Kinder am Brunnen'></a>",
    },
    { case: "a download", html: "<a href='fest.png' download>Pressefoto</a>" },
    { case: "a file of a press kit", html: "<a href='fest.png'>Fest (PNG, 200 kB)</a>" },
    { case: "a page", html: "<a href='fest.html'>Das Fest</a>" },
  ],
});
