import { attribute, type Entry, elements, entryOf, indexOf, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { labelsOf } from "../names.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf } from "./fields.ts";

/** A class that marks a field or what is around it as wrong, by itself or as a state of a block. */
const WRONG =
  /^(?:(?:has|is|hat|ist)-)?(?:[a-z-]{0,30}(?:input|field|control|group|feld|gruppe)(?:-|--|__|_))?(?:err|error|invalid|fehler|fehlerhaft|ungueltig)$/i;
const FAULT =
  /fehler|ungültig|falsch|fehlt|fehlen|\bbitte\b|geben sie|wählen sie|\bmuss\b|müssen|\bnicht\b|\bzu (?:kurz|lang|klein|groß|viele|wenige)|\berror|\binvalid|incorrect|\bwrong|\bmissing|\bmust\b|\bplease\b|\benter\b|\bselect\b|\bchoose\b|\bnot\b|n[’']t\b|\btoo (?:short|long|small|large|few|many)|should/iu;
const DUE = /required|mandatory|pflicht|erforderlich|auszufüllen/iu;
const NEAR = 600;

/**
 * WCAG 3.3.1: what is wrong with a field stands beside it as text, or in a list of errors that leads to it. A red border
 * or a symbol alone tells it to some. Fields marked with aria-invalid and bound to no text: `error-reference`.
 */
export const errorMissing = pageRule("error-missing", ["3.3.1"], (page, report) => {
  const fields = fieldsOf(page)
    .map((field) => entryOf(page, field))
    .sort((a, b) => a.position - b.position);
  const wrong = fields.flatMap((field, i) =>
    isMarked(field, fields[i - 1], fields[i + 1]) ? { field, before: fields[i - 1], after: fields[i + 1] } : [],
  );
  if (wrong.length === 0) return;
  const summary = summaryOf(page);
  const linked = new Set(elements(page, "a").map((link) => attribute(link, "href")));
  for (const { field, before, after } of wrong) {
    const { element } = field;
    const label = labelText(page, element);
    const id = attribute(element, "id");
    const listed = (id !== null && linked.has(`#${id}`)) || (label.length > 2 && summary.includes(label.toLowerCase()));
    if (listed || FAULT.test(label) || saysNear(page, field, before, after, label)) continue;
    report.warning(
      element,
      `Das Feld „${label.slice(0, 60)}“ ist als fehlerhaft gekennzeichnet, aber kein Text daneben sagt, was falsch ist.`,
      "Schreiben Sie den Fehler an das Feld, und wie es richtig wäre.",
    );
  }
});

function isMarked(field: Entry, before: Entry | undefined, after: Entry | undefined): boolean {
  const invalid = attribute(field.element, "aria-invalid");
  if (invalid === "true" && attribute(field.element, "aria-describedby") !== null) return true;
  if (invalid !== null) return false;
  return [field, ...boxesOf(field, before, after)].some(({ element }) =>
    (attribute(element, "class") ?? "").split(/\s+/, 20).some((name) => WRONG.test(name)),
  );
}

/** The nearest elements around a field that hold no other one. */
function boxesOf(field: Entry, before: Entry | undefined, after: Entry | undefined): readonly Entry[] {
  const boxes: Entry[] = [];
  for (let box = field.parent; box !== null && boxes.length < 3; box = box.parent) {
    const holdsOther =
      (before !== undefined && before.position > box.position) || (after?.position ?? box.end) < box.end;
    if (holdsOther || /^(?:form|main|body)$/.test(box.element.tagName)) break;
    boxes.push(box);
  }
  return boxes;
}

function saysNear(
  page: HtmlPage,
  field: Entry,
  before: Entry | undefined,
  after: Entry | undefined,
  label: string,
): boolean {
  const { text, ids } = indexOf(page);
  const startOf = (entry: Entry): number =>
    Math.min(entry.textStart, ...labelsOf(page, entry.element).map((one) => entryOf(page, one).textStart));
  const start = startOf(field);
  const end = Math.min(after === undefined ? Number.POSITIVE_INFINITY : startOf(after), start + NEAR);
  const references = `${attribute(field.element, "aria-describedby") ?? ""} ${attribute(field.element, "aria-errormessage") ?? ""}`;
  const around = [
    text.slice(start, end),
    ...boxesOf(field, before, after).map(({ element }) => textOf(page, element, NEAR)),
    ...references
      .split(/\s+/, 10)
      .flatMap((id) => (ids.get(id) ?? []).slice(0, 1).map((one) => textOf(page, one, NEAR))),
  ].map((part) => part.replace(label, " "));
  return around.some((part) => FAULT.test(part) || DUE.test(part));
}

/** The text of what presents itself as a message, in lower case. */
function summaryOf(page: HtmlPage): string {
  const messages = indexOf(page).entries.filter(
    ({ element, unheard }) =>
      !unheard &&
      !/^(?:html|body|form|main|input|select|textarea)$/.test(element.tagName) &&
      (/^(?:alert|status)$/.test(attribute(element, "role") ?? "") ||
        /summary|alert|message|errors\b/i.test(attribute(element, "class") ?? "")),
  );
  return messages
    .slice(0, 20)
    .map(({ element }) => textOf(page, element, 3_000))
    .join("\n")
    .toLowerCase();
}
