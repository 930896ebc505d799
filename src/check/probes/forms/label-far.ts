import { probe } from "../probe.ts";

/** WCAG 3.3.2 (technique G162): a label stands at its field; people with a magnifier see a small part of the page. */
export const labelFar = probe({
  id: "label-far",
  criteria: ["3.3.2"],
  state: "base",
  inPage: (kit, report) => {
    const ACROSS = 250;
    const DOWN = 100;
    const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      "input:not([type=hidden]), select, textarea",
    );
    for (const field of fields) {
      const box = field.getBoundingClientRect();
      const lines = kit
        .items()
        .filter(({ element }) => [...(field.labels ?? [])].some((label) => label.contains(element)))
        .flatMap(kit.lines);
      if (lines.length === 0 || !kit.shown(field)) continue;
      const isFar = lines.every(({ left, right, top, bottom }) => {
        const across = Math.max(0, left - box.right, box.left - right);
        const down = Math.max(0, top - box.bottom, box.top - bottom);
        return across > ACROSS || down > DOWN;
      });
      if (!isFar) continue;
      report.warning(
        field,
        "Die Beschriftung steht weit weg von ihrem Feld.",
        "Setzen Sie die Beschriftung direkt über oder vor das Feld.",
      );
    }
  },
});
