import { probe } from "../probe.ts";

/** WCAG 1.4.11: where a field begins and ends can be seen with a contrast of 3 : 1. */
export const fieldBoundaryContrast = probe({
  id: "field-boundary-contrast",
  criteria: ["1.4.11"],
  state: "base",
  inPage: (kit, report) => {
    const SIDES = ["top", "right", "bottom", "left"];
    const isEmpty = (field: Element): boolean =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
      field.value === "" &&
      field.placeholder === "";
    for (const field of document.querySelectorAll("input, textarea, select")) {
      if (field.matches("[type=hidden], [type=image], [type=submit], [type=button], [type=reset], [type=range]"))
        continue;
      const parent = field.parentElement;
      if (parent === null || !kit.shown(field) || kit.isDisabled(field)) continue;
      const style = kit.style(field);
      // Checkboxes and the like as the browser draws them are its own affair (WCAG 1.4.11, "user agent").
      if (style.appearance !== "none" && field.matches("[type=checkbox], [type=radio], [type=file], [type=color]"))
        continue;
      const outside = kit.backdrop(parent);
      const inside = kit.backdrop(field);
      if (!outside.flat || !inside.flat || style.boxShadow !== "none" || style.outlineStyle !== "none") continue;
      const borders = SIDES.filter((side) => {
        const line = style.getPropertyValue(`border-${side}-style`);
        return line !== "none" && line !== "hidden" && style.getPropertyValue(`border-${side}-width`) !== "0px";
      });
      const contrasts = borders.map((side) => {
        const value = style.getPropertyValue(`border-${side}-color`);
        return kit.contrast(kit.over(kit.parse(value), outside.colour), outside.colour);
      });
      const contrast = Math.max(kit.contrast(inside.colour, outside.colour), ...contrasts);
      // Fields as the browser draws them.
      const isNative = style.borderTopStyle === "inset" && style.borderTopWidth === "2px";
      if (contrast >= 3 || isNative) continue;
      // Words inside show where the field is; with none only the border can.
      report[isEmpty(field) ? "error" : "warning"](
        field,
        `Der Rand dieses Feldes hebt sich nur mit einem Kontrast von ${kit.ratio(contrast)} ab.`,
        "Geben Sie dem Feld einen Rand mit einem Kontrast von 3 : 1 zum Hintergrund.",
      );
    }
  },
});
