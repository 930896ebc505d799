import { z } from "zod";
import { probe } from "../probe.ts";

/** Index of the stop that has the focus; -1 outside of the page's stops. */
const place = z.number();
/** Asks after the page's own timers have run: some scripts bring the focus back a moment later. */
const WHERE = "new Promise((tell) => setTimeout(() => tell(aushang.kit.stops().indexOf(document.activeElement)), 0))";

/**
 * WCAG 2.1.2: the Tab key leads into and out of everything. Only scripts can trap it, so without scripts nothing is
 * pressed; with them every stop is walked through with real key presses.
 */
export const keyboardTrap = probe({
  id: "keyboard-trap",
  criteria: ["2.1.2"],
  state: "focus",
  inPage: (kit, report) => {
    if (!kit.hasScript() || kit.stops().length < 2) return;
    report.doubt(
      "error",
      String(Math.min(kit.stops().length, 60) + 3),
      null,
      "Die Tab-Taste kommt von einem Element nicht weg, weder vorwärts noch rückwärts.",
      "Nehmen Sie dem Skript die Tab-Taste: preventDefault() darf sie nicht aufhalten.",
    );
  },
  confirm: async ([doubt], look) => {
    if (doubt === undefined) return [];
    const where = async (): Promise<number> => place.parse(await look.evaluate(WHERE));
    await look.evaluate("aushang.kit.focusOn(aushang.kit.stops()[0])");
    let now = await where();
    let repeats = 0;
    for (let press = 0; press < Number(doubt.detail) && repeats < 3; press++) {
      await look.pressTab(false);
      const next = await where();
      repeats = next === now && next !== -1 ? repeats + 1 : 0;
      now = next;
    }
    if (repeats < 3) return [];
    await look.pressTab(true);
    await look.pressTab(true);
    const isStuck = (await where()) === now;
    const selector = z.string().parse(await look.evaluate(`aushang.kit.selector(aushang.kit.stops()[${now}])`));
    await look.evaluate("aushang.kit.unfocus()");
    return isStuck ? [{ ...doubt.finding, selector }] : [];
  },
});
