import { backgroundSound } from "../../../../src/check/rules/structure/background-sound.ts";
import { describePageRule } from "../examples.ts";

describePageRule(backgroundSound, {
  failing: [
    { case: "a sound element of old", html: "<bgsound src='a.mid'>" },
    { case: "endless sound without controls", html: "<audio autoplay loop src='a.mp3'></audio>" },
    { case: "an endless film with sound", html: "<video autoplay loop src='a.mp4'></video>" },
  ],
  passing: [
    { case: "controls", html: "<audio autoplay loop controls src='a.mp3'></audio>" },
    { case: "a silent film", html: "<video autoplay loop muted src='a.mp4'></video>" },
    { case: "sound that ends", html: "<audio autoplay src='a.mp3'></audio>" },
    {
      case: "a page whose script may stop it",
      html: "<audio autoplay loop src='a.mp3'></audio><script src='a.js'></script>",
    },
  ],
});
