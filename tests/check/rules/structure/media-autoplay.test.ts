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
  ],
  passing: [{ case: "a film with controls", html: '<video src="a.mp4" controls></video>' }],
});
