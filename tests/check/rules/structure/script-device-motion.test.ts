import { scriptDeviceMotion } from "../../../../src/check/rules/structure/script-device-motion.ts";
import { describePageRule } from "../examples.ts";

describePageRule(scriptDeviceMotion, {
  failing: [
    {
      case: "shaking",
      html: "<script>window.addEventListener('devicemotion', (e) => zuruecknehmen(e))</script>",
      found: ["warning"],
    },
    { case: "tilting", html: "<script>ondeviceorientation = (e) => drehen(e)</script>", found: ["warning"] },
  ],
  passing: [{ case: "other events", html: "<script>addEventListener('scroll', () => zaehlen())</script>" }],
});
