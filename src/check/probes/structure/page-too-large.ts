import { probe } from "../probe.ts";

/** Says when a page has more elements than the probes look at: nothing is passed silently. */
export const pageTooLarge = probe({
  id: "page-too-large",
  criteria: [],
  state: "base",
  inPage: (kit, report) => {
    if (!kit.isTooLarge()) return;
    report.warning(
      null,
      "Diese Seite hat mehr als 20 000 Elemente: Die Prüfung des Layouts hat nur die ersten angesehen.",
      "Teilen Sie die Seite auf.",
    );
  },
});
