import { probe } from "../probe.ts";

/**
 * WCAG 2.1.1 (failures F54, F59): what scripts do for the mouse they do for the keyboard as well. Elements that take
 * the focus and wait for clicks but for no key, and elements that wait for the mouse to pass over them only.
 */
export const keyboardHandlers = probe({
  id: "keyboard-handlers",
  criteria: ["2.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const NATIVE =
      "a[href], area[href], button, input, select, textarea, summary, label, iframe, audio, video, [contenteditable]";
    const WIDGETS =
      "[role=button], [role=link], [role=tab], [role=checkbox], [role=switch], [role=radio], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=option], [role=treeitem]";
    const KEYS = /^key|^focus/;
    const OWN_KEYS = /^key|^otherkey|^focus/;
    const ANSWERS = /^key|^otherkey|^focus|^(?:click|mousedown|pointerdown)$/;
    const page = new Set(kit.global());
    /** Own components may keep their controls where nobody sees them. */
    const hasComponent = (element: Element): boolean =>
      [element, ...element.querySelectorAll("*")].some(({ localName }) => localName.includes("-"));
    const hears = (element: Element, type: RegExp): boolean => {
      for (let one: Element | null = element; one !== null && !page.has(one); one = one.parentElement) {
        if (kit.listensTo(one, type)) return true;
      }
      return false;
    };
    const pageHears = kit.global().some((target) => kit.listensTo(target, KEYS));

    for (const element of kit.listening(kit.PRESSES)) {
      if (element.matches(NATIVE) || !kit.isStop(element) || !kit.shown(element) || kit.isDisabled(element)) continue;
      if (element.querySelector(`${NATIVE}, [tabindex]`) !== null || hasComponent(element)) continue;
      if (element.closest(NATIVE) !== null || hears(element, OWN_KEYS)) continue;
      const isControl = element.matches(WIDGETS) || kit.style(element).cursor === "pointer";
      const isCertain = isControl && !pageHears && kit.listensTo(element, kit.CLICKS);
      report[isCertain ? "error" : "warning"](
        element,
        `${kit.call(element)} nimmt den Tastaturfokus an und reagiert auf Klicks, aber auf keine Taste.`,
        "Nehmen Sie <button> oder <a href>, oder behandeln Sie im Skript auch die Eingabe- und die Leertaste (keydown).",
      );
    }

    const told = new Set<string>();
    for (const element of kit.listening(kit.HOVERS)) {
      const isAnswered =
        hears(element, ANSWERS) || [...element.querySelectorAll("*")].some((one) => kit.listensTo(one, ANSWERS));
      const [first] = kit.listenersOf(element).filter(({ type }) => kit.HOVERS.test(type));
      if (page.has(element) || isAnswered || first === undefined || told.has(first.place)) continue;
      if (!kit.shown(element) || hasComponent(element)) continue;
      told.add(first.place);
      report.warning(
        element,
        `${kit.call(element)} wartet auf den Mauszeiger (${first.type}), aber weder auf den Tastaturfokus noch auf eine Taste.`,
        "Zeigen oder tun Sie dasselbe auch beim Tastaturfokus (focus, blur) oder mit einem <button>; Schmuck braucht das nicht.",
      );
    }
  },
});
