import { probe } from "../probe.ts";

/** WCAG 1.3.1, 3.3.2 (failure F68): the text that stands at a field as its label belongs to it in the HTML as well. */
export const labelNotAssociated = probe({
  id: "label-not-associated",
  criteria: ["1.3.1", "3.3.2", "4.1.2"],
  state: "base",
  inPage: (kit, report) => {
    const NEAR = 30;
    const LONGEST = 60;
    const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea",
    );
    for (const field of fields) {
      const isNamed =
        (field.labels?.length ?? 0) > 0 || field.matches("[aria-label], [aria-labelledby], [title], [placeholder]");
      if (isNamed || !kit.shown(field)) continue;
      const box = field.getBoundingClientRect();
      const isAfter = field.matches("[type=checkbox], [type=radio]");
      const near = kit.blocks().flatMap((block) =>
        (kit.textOf(block).length > LONGEST ? [] : block.items)
          .filter(({ element, text }) => /\p{L}/u.test(text) && element.closest("button, a, option") === null)
          .flatMap((item) =>
            kit.lines(item).map(({ left, right, top, bottom }) => {
              const isBeside = Math.min(bottom, box.bottom) - Math.max(top, box.top) > 4;
              const isOver = bottom <= box.top + 4 && left < box.right && right > box.left - 4;
              const across = isAfter ? Math.abs(left - box.right) : Math.abs(box.left - right);
              return { text: item.text, distance: isBeside ? across : isOver && !isAfter ? box.top - bottom : NEAR };
            }),
          ),
      );
      const nearest = near.reduce((a, b) => (b.distance < a.distance ? b : a), { text: "", distance: NEAR });
      if (nearest.text === "") continue;
      report.error(
        field,
        `Neben diesem Feld steht ${kit.quote(nearest.text)}, aber der Text ist nicht seine Beschriftung.`,
        "Machen Sie den Text zu einem <label> mit „for“ und der id des Feldes.",
      );
    }
  },
});
