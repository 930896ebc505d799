import { setTimeout } from "node:timers/promises";
import { probe } from "../probe.ts";

/**
 * WCAG 2.4.7 (failures F55, F78, ACT rule oj04fd): the focus can be seen. Where no style changes, two pictures of the
 * window decide: the same bytes with and without focus are the proof. What is out of sight (a panel moved off the
 * screen, a shut box) must come into sight with the focus; scripts get a moment for it.
 */
export const focusVisible = probe({
  id: "focus-visible",
  criteria: ["2.4.7", "2.4.3"],
  state: "focus",
  inPage: (kit, report) => {
    for (const { element, changes, isPlain, isUnseen } of kit.visits()) {
      if (changes.length > 0 || isPlain) continue;
      const name = kit.call(element);
      if (isUnseen) {
        const message = `Der Tastaturfokus geht an ${name}, aber dieses Element ist auch dann nicht zu sehen.`;
        const remedy =
          "Zeigen Sie das Element, sobald es den Fokus hat, oder nehmen Sie es mit „visibility: hidden“, „display: none“ oder „inert“ aus der Reihenfolge der Tab-Taste.";
        if (kit.hasScript()) report.doubt("error", "unseen", element, message, remedy);
        else report.error(element, message, remedy);
        continue;
      }
      report.doubt(
        "error",
        "",
        element,
        `Man sieht nicht, wenn ${name} den Tastaturfokus hat.`,
        "Nehmen Sie „outline: none“ heraus, oder geben Sie „:focus-visible“ einen deutlichen Rahmen.",
        ["2.4.7"],
      );
    }
  },
  confirm: async (doubts, look) => {
    const MOST = 4;
    const MOMENT = 300;
    const found = [];
    for (const { finding, key, detail } of doubts.slice(0, MOST)) {
      if (detail === "unseen") {
        await look.evaluate(`aushang.kit.focusSuspect(${key})`);
        await setTimeout(MOMENT);
        if ((await look.evaluate(`aushang.kit.isSuspectUnseen(${key})`)) === true) found.push(finding);
        continue;
      }
      await look.evaluate(`aushang.kit.approach(${key})`);
      const before = await look.picture(null);
      await look.evaluate(`aushang.kit.focusSuspect(${key})`);
      if (before === (await look.picture(null))) found.push(finding);
    }
    await look.evaluate("aushang.kit.unfocus()");
    return [...found, ...doubts.slice(MOST).map(({ finding }) => ({ ...finding, level: "warning" as const }))];
  },
});
