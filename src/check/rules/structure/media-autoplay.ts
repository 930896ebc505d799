import { attribute, elements } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";

/**
 * WCAG 1.4.2, 2.2.2 (failure F23): sound and film do not start by themselves. Short ones are allowed, so a person must
 * look. Certain where it begins anew for ever and there are neither controls nor a script to stop it.
 */
export const mediaAutoplay = pageRule("media-autoplay", ["1.4.2", "2.2.2"], (page, report) => {
  for (const media of elements(page, "audio", "video")) {
    if (attribute(media, "autoplay") === null) continue;
    const silent = attribute(media, "muted") !== null;
    const hasButton = attribute(media, "controls") !== null || runsScript(page);
    const endless = attribute(media, "loop") !== null && !hasButton && !(silent && media.tagName === "audio");
    report[endless ? "error" : "warning"](
      media,
      silent ? "Dieser Film läuft von selbst los." : "Dieser Ton oder Film läuft von selbst los.",
      "Streichen Sie autoplay, und zeigen Sie mit controls die Bedienung.",
      silent ? ["2.2.2"] : ["1.4.2", "2.2.2"],
    );
  }
});
