import { attribute, elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";

/** WCAG 1.4.2 (failure F23): sound that starts by itself and never ends can be stopped. Scripts may offer a button. */
export const backgroundSound = pageRule("background-sound", ["1.4.2"], (page, report) => {
  const remedy = "Streichen Sie den Hintergrundton, oder lassen Sie ihn die Lesenden mit controls starten.";
  for (const sound of elements(page, "bgsound")) {
    report.error(sound, "Die Seite spielt einen Hintergrundton (bgsound).", remedy);
  }
  if (elements(page, "script").length > 0) return;
  for (const media of elements(page, "audio", "video")) {
    const endless = ["autoplay", "loop"].every((name) => attribute(media, name) !== null);
    if (!endless || attribute(media, "muted") !== null || attribute(media, "controls") !== null) continue;
    report.error(
      media,
      "Dieser Ton läuft von selbst und ohne Ende, und niemand kann ihn anhalten (autoplay, loop).",
      remedy,
    );
  }
});
