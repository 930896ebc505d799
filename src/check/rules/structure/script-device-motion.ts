import { pageRule } from "../rule.ts";
import { callsOf } from "./inline-scripts.ts";

const LISTENER = /(?<![\w$])addEventListener\s*\(|(?<![\w$])ondevice(?:motion|orientation)\s*=\s*(?:function\s*)?\(/g;
const MOTION = /device(?:motion|orientation)/;

/** WCAG 2.5.4: what shaking or tilting the device does can be done with controls as well, and be switched off. */
export const scriptDeviceMotion = pageRule("script-device-motion", ["2.5.4"], (page, report) => {
  const call = callsOf(page, LISTENER).find(({ name, args: [event = ""] }) => MOTION.test(name) || MOTION.test(event));
  if (call === undefined) return;
  report.warning(
    call.script.element,
    "Dieses Skript folgt den Bewegungen des Geräts (devicemotion, deviceorientation).",
    "Bieten Sie dasselbe mit Schaltflächen an, und lassen Sie die Bewegung abschalten.",
  );
});
