import { probe } from "../probe.ts";

/** Text below 9 CSS px is not readable without zooming in. */
export const smallText = probe({
  id: "small-text",
  criteria: [],
  state: "base",
  inPage: (kit, report) => {
    for (const block of kit.blocks()) {
      const voice = kit.voiceOf(block);
      if (voice === null || voice.closest("sup, sub") !== null || !/\p{L}{2}/u.test(kit.textOf(block))) continue;
      const size = Number.parseFloat(kit.style(voice).fontSize);
      if (size >= 9.95 || size < 1) continue; // text of no size is hidden, not small
      report[size < 9 ? "warning" : "hint"](
        voice,
        `Der Text ${kit.quote(kit.textOf(block))} ist sehr klein: Schriftgröße (font-size) ${size.toFixed(1).replace(".", ",")} px.`,
        "Setzen Sie Text in mindestens 12 px, besser in der Größe des Browsers (1rem).",
      );
    }
  },
});
