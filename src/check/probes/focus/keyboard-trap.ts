import { z } from "zod";
import { probe } from "../probe.ts";

/** Where the focus was at each press of the Tab key: index of the stop, -1 outside of the page's stops. */
const walk = z.array(z.number());
/** So many presses on one element in a row are no accident. */
const STUCK = 3;
/** Some scripts bring the focus back a moment later. */
const MOMENT = "new Promise((go) => setTimeout(go, 4))";
/** Only scripts trap the focus, and they hear an event of ours as they hear the key. */
const ESCAPE = `for (const type of ["keydown", "keyup"]) document.activeElement?.dispatchEvent(new KeyboardEvent(type,
  { key: "Escape", code: "Escape", keyCode: 27, bubbles: true, composed: true, cancelable: true }))`;

/**
 * WCAG 2.1.2: the Tab key leads into and out of everything. Only scripts can trap it, so without scripts nothing is
 * pressed; with them stop after stop is walked through with real key presses. Where the Escape key sets the focus free,
 * the page must say so, which a person must look for.
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
    const isFree = isStuck && (await freesItself());
    await look.evaluate("aushang.kit.unfocus()");
    if (!isStuck) return [];
    if (!isFree) return [{ ...doubt.finding, selector }];
    return [
      {
        ...doubt.finding,
        level: "warning",
        selector,
        message: "Die Tab-Taste kommt von diesem Element erst weg, wenn man die Escape-Taste gedrückt hat.",
        remedy: "Lassen Sie Tab frei, oder sagen Sie vor dem Element, dass Escape hinausführt.",
      },
    ];

    async function freesItself(): Promise<boolean> {
      await look.evaluate(`aushang.kit.focusOn(aushang.kit.stops()[${stop}])`);
      await look.evaluate(ESCAPE);
      await look.evaluate(MOMENT);
      return (await press(STUCK, false)).some((one) => one !== stop);
    }
  },
});
