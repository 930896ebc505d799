import { probe } from "../probe.ts";

/** WCAG 2.1.1 (failures F42, F54, F59): what can be clicked can be reached and used with the keyboard. */
export const clickableNotFocusable = probe({
  id: "clickable-not-focusable",
  criteria: ["2.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const POINTER = ["onclick", "onmousedown", "onmouseup", "ondblclick", "onpointerdown", "ontouchstart"];
    const CONTROLS =
      "a[href], button, input, select, textarea, summary, label, option, area, iframe, audio, video, [contenteditable]";
    const ROLES =
      "[role=button], [role=link], [role=checkbox], [role=switch], [role=textbox], [role=searchbox], [role=slider], [role=spinbutton], [role=combobox]";
    const isUsable = (element: Element): boolean => kit.isStop(element) || element.matches(CONTROLS);
    // Some show the hand only under the mouse.
    const hovered = new Set(
      kit
        .rules()
        .filter(({ selector, style }) => style.cursor === "pointer" && selector.includes(":hover"))
        .flatMap(({ selector }) => kit.matching(selector.replace(/:hover/g, ""))),
    );
    const told: Element[] = [];
    for (const element of kit.elements()) {
      if (isUsable(element) || element.closest(CONTROLS) !== null) continue;
      const hasHandler = POINTER.some((name) => element.hasAttribute(name));
      const hasRole = element.matches(ROLES) && !element.hasAttribute("aria-activedescendant");
      const isPointed =
        kit.style(element).cursor === "pointer" &&
        (element.parentElement === null || kit.style(element.parentElement).cursor !== "pointer");
      if (!hasHandler && !hasRole && !isPointed && !hovered.has(element)) continue;
      // What is hidden now may be shown later: a dialog, a menu.
      const isHidden = !kit.shown(element);
      if (kit.isDisabled(element) || told.some((one) => one.contains(element))) continue;
      // A card that can be clicked as a whole is fine where the link inside does the same.
      const hasControl = [...element.querySelectorAll("*")].some(isUsable);
      const isInFocusable = element.closest("[tabindex], a[href]") !== null && !hasRole;
      if (hasControl || isInFocusable || element === document.body) continue;
      // A role may be kept reachable by its group (roving tabindex).
      const isRoving =
        element.hasAttribute("tabindex") && (kit.hasScript() || element.closest("[role=toolbar], [role=group]"));
      if (isRoving) continue;
      told.push(element);
      report[(hasRole || hasHandler) && !isHidden ? "error" : "warning"](
        element,
        `${kit.call(element)} sieht aus wie ein Bedienelement, ist aber mit der Tastatur nicht erreichbar.`,
        "Nehmen Sie <button> oder <a href>: Sie können, was hier fehlt, von selbst.",
      );
    }
  },
});
