import { probe } from "../probe.ts";

/** WCAG 3.3.2: a label stays in sight; a placeholder is gone with the first letter. */
export const placeholderLabel = probe({
  id: "placeholder-label",
  criteria: ["3.3.2"],
  state: "base",
  inPage: (kit, report) => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "input[placeholder], textarea[placeholder]",
    );
    for (const field of fields) {
      if (field.placeholder.trim() === "" || !kit.shown(field)) continue;
      const ids = (field.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
      const labels = [...(field.labels ?? []), ...ids.map((id) => document.getElementById(id))];
      const isLabelled = labels.some((one) => one !== null && kit.items().some(({ element }) => one.contains(element)));
      // A search field beside its button needs no more words.
      const isSearch = field.type === "search" || field.closest("[role=search], search") !== null;
      if (isLabelled || isSearch) continue;
      report.warning(
        field,
        `Das Feld sagt nur im Platzhalter ${kit.quote(field.placeholder)}, was hineingehört.`,
        "Geben Sie dem Feld eine sichtbare Beschriftung mit <label>.",
      );
    }
  },
});
