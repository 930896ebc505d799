import { probe } from "../probe.ts";

/**
 * WCAG 2.1.1 (failures F42, F54, F59): what can be clicked can be reached and used with the keyboard. What scripts made
 * clickable is certain where it also shows the hand and nothing beside it may do the same job.
 */
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
    // Parts of a widget that is used through its container or a field elsewhere.
    const PARTS =
      "[role=option], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=tab], [role=treeitem], [role=gridcell], [role=row], [role=radio]";
    const DRAWN = "canvas, video, audio, object, embed, iframe";
    const MOST_TEXT = 200;
    const isUsable = (element: Element): boolean => kit.isStop(element) || element.matches(CONTROLS);
    // Some show the hand only under the mouse.
    const hovered = new Set(
      kit
        .rules()
        .filter(({ selector, style }) => style.cursor === "pointer" && selector.includes(":hover"))
        .flatMap(({ selector }) => kit.matching(selector.replace(/:hover/g, ""))),
    );
    const nativePlaces = new Set(
      kit
        .listening(kit.CLICKS)
        .filter(isUsable)
        .flatMap((element) => kit.listenersOf(element).map(({ place }) => place)),
    );
    /** True for an attribute that does something: `onclick=""` only wakes old browsers, others keep clicks back. */
    const isHandler = (value: string): boolean =>
      /\p{L}/u.test(
        value.replace(/\w+\.(?:stopPropagation|preventDefault)\(\)|\breturn\b|\b(?:true|false)\b|\bvoid\b/g, ""),
      );
    const isWatched = (element: Element): boolean =>
      kit.listensTo(element, kit.CLICKS) &&
      !kit.delegates(element) &&
      !element.matches(PARTS) &&
      (element.textContent ?? "").length <= MOST_TEXT &&
      (/[\p{L}\p{N}]/u.test(element.textContent ?? "") ||
        element.querySelector("img, svg") !== null ||
        element.matches("img, [aria-label]"));
    /** True when nothing but this element seems to do what a click on it does. */
    const isAlone = (element: Element): boolean => {
      if (kit.listenersOf(element).some(({ place }) => nativePlaces.has(place))) return false;
      const { parentElement, previousElementSibling, nextElementSibling } = element;
      const isSmall = (parentElement?.textContent ?? "").length <= MOST_TEXT;
      const near = isSmall ? [parentElement] : [previousElementSibling, nextElementSibling];
      const others = near.flatMap((one) => (one === null ? [] : [one, ...one.querySelectorAll("*")]));
      return !others.some((one) => isUsable(one) && kit.shown(one));
    };
    const told: Element[] = [];
    for (const element of kit.elements()) {
      if (isUsable(element) || element.closest(CONTROLS) !== null) continue;
      const hasHandler = POINTER.some((name) => isHandler(element.getAttribute(name) ?? ""));
      const hasRole = element.matches(ROLES) && !element.hasAttribute("aria-activedescendant");
      const isListening = isWatched(element);
      const isPointed =
        kit.style(element).cursor === "pointer" &&
        (element.parentElement === null || kit.style(element.parentElement).cursor !== "pointer");
      if (!hasHandler && !hasRole && !isListening && !isPointed && !hovered.has(element)) continue;
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
      const isMade = isListening && isPointed && !element.matches(DRAWN) && isAlone(element);
      told.push(element);
      report[(hasRole || hasHandler || isMade) && !isHidden ? "error" : "warning"](
        element,
        `${kit.call(element)} ${isListening ? "reagiert auf Klicks" : "sieht aus wie ein Bedienelement"}, ist aber mit der Tastatur nicht erreichbar.`,
        "Nehmen Sie <button> oder <a href>: Sie können, was hier fehlt, von selbst.",
      );
    }
  },
});
