import { probe } from "../probe.ts";

/** WCAG 1.3.1, 3.3.2 (failure F68): the text that stands at a field as its label belongs to it in the HTML as well. */
export const labelNotAssociated = probe({
  id: "label-not-associated",
  criteria: ["1.3.1", "3.3.2", "4.1.2"],
  state: "base",
  inPage: (kit, report) => {
    const NEAR = 30;
    const LONGEST = 120;
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
        "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea",
      ),
    ].filter(
      (field) =>
        (field.labels?.length ?? 0) === 0 &&
        !field.matches("[aria-label], [aria-labelledby], [title], [placeholder]") &&
        kit.shown(field),
    );
    if (fields.length === 0) return;
    const texts = kit
      .blocks()
      .filter((block) => kit.textOf(block).length <= LONGEST)
      .flatMap(({ items }) => items)
      .filter(({ element, text }) => /\p{L}/u.test(text) && element.closest("button, a") === null)
      .flatMap((item) => kit.lines(item).map((line) => ({ text: item.text, line })));
    for (const field of fields) {
      const box = field.getBoundingClientRect();
      let nearest = { text: "", distance: NEAR };
      for (const { text, line } of texts) {
        const isBeside = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top) > 4;
        const isOver = line.bottom <= box.top + 4 && line.left < box.right && line.right > box.left - 4;
        const aside = Math.max(0, box.left - line.right, line.left - box.right);
        const distance = isBeside ? aside : isOver ? box.top - line.bottom : NEAR;
        if (distance < nearest.distance) nearest = { text, distance };
      }
      if (nearest.text === "") continue;
      report.error(
        field,
        `Neben diesem Feld steht ${kit.quote(nearest.text)}, aber der Text ist nicht seine Beschriftung.`,
        "Machen Sie den Text zu einem <label> mit „for“ und der id des Feldes.",
      );
    }
  },
});
