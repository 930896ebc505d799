import { probe } from "../probe.ts";

/**
 * WCAG 1.4.1, 3.3.1 (failure F81): fields that are wrong or required are marked by more than a colour. Fields of one
 * form that differ in colour, and red borders with no words about a mistake beside them.
 */
export const fieldColourAlone = probe({
  id: "field-colour-alone",
  criteria: ["1.4.1", "3.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const MARKED = "[aria-invalid], [aria-describedby], [aria-errormessage], :focus, :disabled, [readonly]";
    const FIELDS =
      "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], textarea, select";
    /** Any kind of field, for a red border says the same on all of them. */
    const ALL = `${FIELDS}, input[type=number], input[type=date], input[type=password], input[type=search]`;
    const SAYS =
      /fehl|falsch|gültig|erforderlich|pflicht|muss|müssen|bitte|prüfen|wählen|error|wrong|valid|required|must|please|missing|incorrect|check|choose|select|enter\b/i;
    const SIDES = ["top", "right", "bottom", "left"];
    const isRed = (value: string): boolean => {
      const [red, green, blue, alpha] = kit.parse(value);
      return alpha > 0.5 && red >= 150 && red > 1.8 * green && red > 1.8 * blue;
    };
    const hasRedBorder = (field: Element): boolean =>
      SIDES.some((side) => {
        const line = kit.style(field).getPropertyValue(`border-${side}-width`);
        return line !== "0px" && isRed(kit.style(field).getPropertyValue(`border-${side}-color`));
      });
    const isAfter = (one: Node, other: Node): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    /** True when a text or picture between the fields before and after speaks of the mistake. */
    const isExplained = (field: Element, before: Node, after: Node | undefined): boolean => {
      const ids = ["aria-describedby", "aria-errormessage"].map((name) => field.getAttribute(name) ?? "").join(" ");
      const named = ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
      const isNear = (node: Node): boolean => isAfter(before, node) && (after === undefined || isAfter(node, after));
      const near = kit.items().filter(({ node }) => isNear(node));
      const link = field.id === "" ? null : document.querySelector(`a[href="#${CSS.escape(field.id)}"]`);
      return (
        link !== null ||
        [...named, ...near.map(({ text }) => text)].some((text) => SAYS.test(text)) ||
        near.some(({ element }) => isRed(kit.style(element).color))
      );
    };
    for (const form of document.querySelectorAll("form, fieldset, body")) {
      const looks = new Map<string, Element[]>();
      for (const field of form.querySelectorAll(FIELDS)) {
        const isOwn = field.closest("form, fieldset, body") === form;
        if (!isOwn || field.matches(MARKED) || !kit.shown(field)) continue;
        const { backgroundColor, borderTopColor, borderBottomColor, color } = kit.style(field);
        const look = [field.localName, backgroundColor, borderTopColor, borderBottomColor, color].join();
        looks.set(look, [...(looks.get(look) ?? []), field]);
      }
      const kinds = [...looks].filter(([look]) => look.startsWith("input"));
      const [rarest] = kinds.map(([, fields]) => fields).sort((a, b) => a.length - b.length);
      const [first] = rarest ?? [];
      if (kinds.length < 2 || first === undefined) {
        const fields = [...form.querySelectorAll(ALL)].filter(
          (field) => field.closest("form, fieldset, body") === form && kit.shown(field) && !kit.isDisabled(field),
        );
        const red = fields.filter(hasRedBorder);
        if (red.length === 0 || red.length === fields.length) continue;
        const silent = red.find((field) => {
          const index = fields.indexOf(field);
          return !isExplained(field, fields[index - 1] ?? form, fields[index + 1]);
        });
        if (silent === undefined) continue;
        report.warning(
          silent,
          "Dieses Feld ist nur durch seinen roten Rand gekennzeichnet; was damit gemeint ist, steht nicht dabei.",
          "Schreiben Sie an das Feld, was fehlt oder falsch ist, und setzen Sie aria-invalid und aria-describedby.",
        );
        continue;
      }
      report.warning(
        first,
        "Dieses Feld unterscheidet sich von den anderen nur durch seine Farbe.",
        "Sagen Sie mit Worten am Feld, was die Farbe bedeutet, und setzen Sie bei Fehlern aria-invalid und aria-describedby.",
      );
    }
  },
});
