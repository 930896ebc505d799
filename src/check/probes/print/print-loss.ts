import { probe } from "../probe.ts";

/** Beyond WCAG: on paper nobody can scroll, so no text may be cut off, and the content itself must be there. */
export const printLoss = probe({
  id: "print-loss",
  criteria: [],
  state: "print",
  before: (kit) => ({
    cut: kit.cutTexts(),
    content: kit.items().filter(({ element }) => element.closest("main, article, [role=main], h1") !== null),
  }),
  inPage: (kit, report, { cut, content }) => {
    for (const { item, box } of kit.newClips(cut)) {
      report.warning(
        box,
        `Beim Drucken wird der Text ${kit.quote(item.text)} abgeschnitten.`,
        "Heben Sie feste Höhen und „overflow“ in „@media print“ auf.",
      );
    }
    const printed = new Set(kit.items().map(({ node }) => node));
    const words = (one: string): number => one.trim().split(/\s+/).length;
    const lost = content.filter(
      ({ node, element }) => !printed.has(node) && element.closest("nav, form, aside, button") === null,
    );
    const share =
      lost.reduce((sum, { text }) => sum + words(text), 0) /
      Math.max(
        1,
        content.reduce((sum, { text }) => sum + words(text), 0),
      );
    const [first] = lost;
    if (first === undefined || share < 0.1) return;
    report.warning(
      first.element,
      `Beim Drucken fehlen ${Math.round(share * 100)} % des Inhalts, zum Beispiel ${kit.quote(first.text)}.`,
      "Verbergen Sie in „@media print“ nur Navigation und Bedienelemente.",
    );
  },
});
