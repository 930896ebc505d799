import { attribute, type Element, entryOf, indexOf, nearest, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { labelsOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf, typeOf } from "./fields.ts";
import { saysOptional, saysWhatIsDue } from "./required-words.ts";

const WORD = /pflicht|erforderlich|notwendig|auszufüllen|required|mandatory|compulsory|must be (?:filled|completed)/iu;
const STAR = /^\s*[*∗✱]|[*∗✱]\s*:?\s*$/u;

/**
 * WCAG 3.3.2 (techniques H90, G131): what must be filled in says so in words, or with a star that is explained.
 * A star alone, a colour alone or the `required` attribute alone tells it to some readers only. Where other fields are
 * called optional, or there is but one, nobody can be in doubt.
 */
export const requiredUnexplained = pageRule("required-unexplained", ["3.3.2"], (page, report) => {
  const formOf = nearest(page, ({ tagName }) => tagName === "form");
  const told = new Set<Element | null>(explained(page, formOf));
  for (const field of fieldsOf(page)) {
    const form = formOf(field);
    const label = labelText(page, field);
    const star = STAR.test(label);
    if (label === "" || told.has(form) || typeOf(field) === "radio") continue;
    if (!star && !isRequired(field)) continue;
    if (WORD.test(label) || saysInLabel(page, field)) continue;
    told.add(form);
    const around = aroundForm(page, form);
    if (WORD.test(around) || saysWhatIsDue(around)) continue;
    report.warning(
      field,
      star
        ? `Was der Stern bei „${label.slice(0, 60)}“ bedeutet, sagt das Formular nicht.`
        : `Das Feld „${label.slice(0, 60)}“ ist ein Pflichtfeld (required), aber seine Beschriftung sagt es nicht.`,
      "Schreiben Sie „(Pflichtfeld)“ in die Beschriftung, oder erklären Sie das Zeichen über dem Formular.",
    );
  }
});

/** Forms with a single question, such as a search, and forms that call some of their fields optional. */
function explained(page: HtmlPage, formOf: (field: Element) => Element | null): (Element | null)[] {
  const questions = new Map<Element | null, Set<Element | string>>();
  const clear: (Element | null)[] = [];
  for (const field of fieldsOf(page)) {
    const form = formOf(field);
    const asked = questions.get(form) ?? new Set();
    questions.set(form, asked.add(typeOf(field) === "radio" ? (attribute(field, "name") ?? "") : field));
    if (saysOptional(labelText(page, field))) clear.push(form);
  }
  return [...clear, ...[...questions].flatMap(([form, { size }]) => (size === 1 && form !== null ? form : []))];
}

function isRequired(field: Element): boolean {
  return attribute(field, "required") !== null || attribute(field, "aria-required") === "true";
}

/** A star may carry its meaning as the title or name of the element that holds it. */
function saysInLabel(page: HtmlPage, field: Element): boolean {
  return labelsOf(page, field).some((label) => {
    const { position, end } = entryOf(page, label);
    const inside = indexOf(page).entries.slice(position, Math.min(end, position + 50));
    return inside.some(({ element }) => element.attrs.some(({ name, value }) => TELLING.has(name) && WORD.test(value)));
  });
}

const TELLING = new Set(["title", "aria-label", "alt"]);
const BEFORE = 1_500;

/** The text of the form and a little of what stands before it; of the page where there is no form. */
function aroundForm(page: HtmlPage, form: Element | null): string {
  const { text } = indexOf(page);
  if (form === null) return text.slice(0, 20_000);
  const { textStart } = entryOf(page, form);
  return `${text.slice(Math.max(0, textStart - BEFORE), textStart)} ${textOf(page, form)}`;
}
