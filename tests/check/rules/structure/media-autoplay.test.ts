import { mediaAutoplay } from "../../../../src/check/rules/structure/media-autoplay.ts";
import { describePageRule } from "../examples.ts";

describePageRule(mediaAutoplay, {
  failing: [
    { case: "sound that starts by itself", html: '<audio src="a.mp3" autoplay></audio>', found: ["warning"] },
    {
      case: "a silent film that starts by itself",
      html: '<video src="a.mp4" autoplay muted></video>',
      found: ["warning"],
    },
    { case: "sound that never ends", html: '<audio src="a.mp3" autoplay loop></audio>' },
    { case: "a film that never ends", html: '<video src="a.mp4" autoplay loop muted playsinline></video>' },
    {
      case: "an endless film with controls as a warning",
      html: '<video src="a.mp4" autoplay loop muted controls></video>',
      found: ["warning"],
    },
    {
      case: "an endless film that a script may stop as a warning",
      html: '<video src="a.mp4" autoplay loop muted></video><button onclick="stop()">Anhalten</button>',
      found: ["warning"],
    },
  ],
  passing: [{ case: "a film with controls", html: '<video src="a.mp4" controls></video>' }],
});
