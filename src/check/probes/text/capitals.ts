import { probe } from "../probe.ts";

/** Long text in capitals (`text-transform`) has no word shapes; some screen readers spell it. */
export const capitals = probe({
  id: "capitals",
  criteria: [],
  state: "base",
  inPage: (kit, report) => {
    for (const block of kit.blocks()) {
      const voice = kit.voiceOf(block);
      if (voice === null || kit.style(voice).textTransform !== "uppercase") continue;
      const text = kit.textOf(block);
      if (text.length < 50 || text.split(" ").length < 8) continue;
      report.warning(
        voice,
        `Der Text ${kit.quote(text)} steht ganz in Großbuchstaben (text-transform: uppercase).`,
        "Setzen Sie nur kurze Beschriftungen in Großbuchstaben.",
      );
    }
  },
});
