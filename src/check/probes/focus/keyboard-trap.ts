import { z } from "zod";
import { probe } from "../probe.ts";

/** Where the focus was at each press of the Tab key: index of the stop, -1 outside of the page's stops. */
const walk = z.array(z.number());
/** So many presses on one element in a row are no accident. */
const STUCK = 3;
/** Some scripts bring the focus back a moment later. */
const MOMENT = "new Promise((go) => setTimeout(go, 4))";

/**
 * WCAG 2.1.2: the Tab key leads into and out of everything. Only scripts can trap it, so without scripts nothing is
 * pressed; with them stop after stop is walked through with real key presses.
 */
export const keyboardTrap = probe({
  id: "keyboard-trap",
  criteria: ["2.1.2"],
  state: "focus",
  inPage: (kit, report) => {
    const MOST = 40;
    if (!kit.hasScript() || kit.stops().length < 2) return;
    report.doubt(
      "error",
      String(Math.min(kit.stops().length, MOST) + 4),
      null,
      "Die Tab-Taste kommt von diesem Element nicht weg, weder vorwärts noch rückwärts.",
      "Nehmen Sie dem Skript die Tab-Taste: preventDefault() darf sie nicht aufhalten.",
    );
  },
  confirm: async ([doubt], look) => {
    if (doubt === undefined) return [];
    const press = async (times: number, backwards: boolean): Promise<number[]> => {
      await look.evaluate("aushang.kit.startWalk()");
      for (let count = 0; count < times; count++) {
        await look.pressTab(backwards);
        await look.evaluate(MOMENT);
      }
      return walk.parse(await look.evaluate("aushang.kit.endWalk()"));
    };
    await look.evaluate("aushang.kit.focusOn(aushang.kit.stops()[0])");
    const forward = await press(Number(doubt.detail), false);
    const stop = forward.find(
      (one, index) =>
        one >= 0 &&
        forward.slice(index, index + STUCK).every((next) => next === one) &&
        index + STUCK <= forward.length,
    );
    if (stop === undefined) return [];
    await look.evaluate(`aushang.kit.focusOn(aushang.kit.stops()[${stop}])`);
    const isStuck = (await press(STUCK, true)).every((one) => one === stop);
    const selector = z.string().parse(await look.evaluate(`aushang.kit.selector(aushang.kit.stops()[${stop}])`));
    await look.evaluate("aushang.kit.unfocus()");
    return isStuck ? [{ ...doubt.finding, selector }] : [];
  },
});
