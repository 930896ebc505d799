import { probe } from "../probe.ts";

/** WCAG 1.4.1, 3.3.1 (failure F81): fields that are wrong or required are marked by more than a colour. */
export const fieldColourAlone = probe({
  id: "field-colour-alone",
  criteria: ["1.4.1", "3.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const MARKED = "[aria-invalid], [aria-describedby], [aria-errormessage], :focus, :disabled, [readonly]";
    const FIELDS =
      "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], textarea, select";
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
      if (kinds.length < 2 || first === undefined) continue;
      report.warning(
        first,
        "Dieses Feld unterscheidet sich von den anderen nur durch seine Farbe.",
        "Sagen Sie mit Worten am Feld, was die Farbe bedeutet, und setzen Sie bei Fehlern aria-invalid und aria-describedby.",
      );
    }
  },
});
