import { attribute, type Element, entryOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { ariaName, contentName, labelsOf } from "../names.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { isAutocomplete } from "./autocomplete-tokens.ts";
import { fieldsOf, typeOf } from "./fields.ts";

const TEXTUAL = new Set([
  "text",
  "email",
  "tel",
  "url",
  "search",
  "textarea",
  "select",
  "password",
  "number",
  "date",
  "month",
]);

/** Label words that ask for something about the person, and the token that fits; German, then English. */
const PERSONAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:ihre? )?(?:e-?mail(?:-?adresse)?|mailadresse)\b|^(?:your )?e-?mail(?: address)?\b/iu, "email"],
  [
    /^(?:ihre? )?(?:telefon(?:nummer)?|handy(?:nummer)?|mobilnummer|rufnummer)\b|^(?:your )?(?:tele)?phone(?: number)?\b|^mobile\b/iu,
    "tel",
  ],
  [/^(?:ihr )?vorname\b|^(?:your )?(?:first|given) name\b/iu, "given-name"],
  [/^(?:ihr )?(?:nach|familien)name\b|^(?:your )?(?:last|family) name\b|^surname\b/iu, "family-name"],
  [/^(?:ihr )?(?:vollständiger )?name\b(?! (?:der|des|of))|^(?:your )?full name\b/iu, "name"],
  [/^(?:postleitzahl|plz)\b|^(?:post ?code|zip(?: code)?)\b/iu, "postal-code"],
];

/** What may stand for each of these tokens: German „Name“ can mean either part, and people sign in by mail address. */
const FITTING: Readonly<Record<string, RegExp>> = {
  email: /^(?:email|username)$/,
  tel: /^tel(?:-|$)/,
  "postal-code": /^postal-code$/,
};
const FITTING_NAME = /name|nickname|honorific|^organization/;

/** WCAG 1.3.5 (failure F107): fields about the person say so in `autocomplete`, with a word that HTML knows and that fits. */
export const fieldAutocomplete = pageRule("field-autocomplete", ["1.3.5"], (page, report, context) => {
  for (const field of fieldsOf(page)) {
    const value = attribute(field, "autocomplete")?.trim() ?? "";
    if (!TEXTUAL.has(typeOf(field)) || isOutOfUse(page, field)) continue;
    if (value !== "" && !isAutocomplete(value)) {
      report.error(
        field,
        `Den Wert autocomplete="${value}" kennt HTML nicht.`,
        "Nehmen Sie ein Wort aus dem HTML-Standard, zum Beispiel „name“, „email“ oder „tel“.",
      );
    }
    const wanted = personalToken(page, field);
    if (wanted !== null && value !== "" && isAutocomplete(value) && !fits(wanted, value)) {
      report.error(
        field,
        `Dieses Feld ist mit autocomplete="${value}" für etwas anderes ausgezeichnet, als seine Beschriftung sagt.`,
        `Schreiben Sie autocomplete="${wanted}".`,
      );
    }
    if (wanted !== null && value === "") {
      report[strictAtHome(context)](
        field,
        "Dieses Feld fragt nach Angaben zur Person und hat kein autocomplete.",
        `Ergänzen Sie autocomplete="${wanted}".`,
      );
    }
  }
});

/** Whether what an `autocomplete` is about can be what the label asks for; the kind of field is its last word. */
function fits(wanted: string, value: string): boolean {
  const token =
    value
      .toLowerCase()
      .replace(/\s+webauthn$/, "")
      .split(/\s+/)
      .at(-1) ?? "";
  return /^(?:on|off)$/.test(token) || (FITTING[wanted] ?? FITTING_NAME).test(token);
}

function isOutOfUse(page: HtmlPage, field: Element): boolean {
  const off = attribute(field, "disabled") !== null || attribute(field, "aria-disabled") === "true";
  const widget = attribute(field, "tabindex")?.startsWith("-") === true && attribute(field, "role") !== null;
  return off || widget || entryOf(page, field).unseen;
}

function personalToken(page: HtmlPage, field: Element): string | null {
  const type = typeOf(field);
  if (type === "select" || type === "textarea" || type === "search") return null;
  const label =
    ariaName(page, field) ||
    labelsOf(page, field)
      .map((one) => contentName(page, one))
      .join(" ");
  return PERSONAL.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
}
