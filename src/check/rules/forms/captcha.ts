import { attribute, type Element, elements, entryOf, indexOf, nearest, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf, typeOf } from "./fields.ts";

/** A field that wants to know what a picture shows. */
const READ_OFF =
  /captcha|\b(?:letters|characters|digits|numbers|symbols|code|word|words|text)\b.{0,40}\b(?:you (?:can )?see|(?:shown|displayed|appears?|in|from|on) (?:the|this|above|below)\b.{0,30}(?:image|picture|graphic))|\b(?:zeichen|buchstaben|ziffern|zahlen|code|wort|text)\b.{0,40}(?:\b(?:bild|grafik|abbildung)|sie (?:hier |oben |unten )?sehen)/iu;
const CODE = /sicherheitscode|security code|verification code|prüfcode|bestätigungscode|spam-?schutz|anti-?spam/iu;
const PICTURE = /captcha|secur|sicherheit|verif|prüf|spam|random|zufall|\bcode\b/iu;
const CARD = /\b(?:card|cvc|cvv|karte|kreditkarte)/iu;
/** Another way: to hear it, or to reach somebody without it. */
const OTHER_WAY =
  /\baudio\b|\blisten\b|\bhear\b|anhören|vorlesen|hörversion|sprachausgabe|\b(?:can(?:no|')t|cannot|can’t|unable to|trouble|difficulty) (?:read|see|solv|with)|nicht (?:lesen|sehen|lösen|erkennen|entziffern)|schwierigkeiten/iu;

/**
 * WCAG 1.1.1 (techniques G143, G144): a picture that tells people from robots is not the only test; there is one for the
 * ear or another way to get in touch.
 */
export const captcha = pageRule("captcha", ["1.1.1"], (page, report) => {
  const formOf = nearest(page, ({ tagName }) => /^(?:form|main|body)$/.test(tagName));
  const looked = new Set<Element>();
  for (const field of fieldsOf(page)) {
    const form = formOf(field);
    if (form === null || looked.has(form) || !["text", "textarea", "number", "tel"].includes(typeOf(field))) continue;
    const asked = `${labelText(page, field)} ${attribute(field, "placeholder") ?? ""}`.slice(0, 400);
    const named = `${asked} ${attribute(field, "name") ?? ""} ${attribute(field, "id") ?? ""}`.slice(0, 600);
    const isRead = READ_OFF.test(named);
    if (!isRead && (!CODE.test(asked) || CARD.test(asked))) continue;
    looked.add(form);
    const pictures = picturesIn(page, form);
    if (!pictures.some((one) => isRead || PICTURE.test(wordsOf(one))) || hasOtherWay(page, form)) continue;
    report.warning(
      field,
      `Für das Feld „${asked.trim().slice(0, 60)}“ muss man ein Bild sehen können, und ein anderer Weg ist nicht zu sehen (Captcha).`,
      "Wehren Sie Roboter ab, ohne die Menschen zu prüfen, oder bieten Sie daneben einen Weg ohne Bild.",
    );
  }
});

function picturesIn(page: HtmlPage, form: Element): readonly Element[] {
  const { position, end } = entryOf(page, form);
  return elements(page, "img", "canvas", "svg", "object").filter((picture) => {
    const entry = entryOf(page, picture);
    return entry.position > position && entry.position < end && !entry.unseen;
  });
}

function wordsOf(picture: Element): string {
  return ["alt", "src", "id", "class", "title"].map((name) => (attribute(picture, name) ?? "").slice(0, 300)).join(" ");
}

function hasOtherWay(page: HtmlPage, form: Element): boolean {
  if (OTHER_WAY.test(textOf(page, form, 10_000))) return true;
  const { position, end } = entryOf(page, form);
  return indexOf(page)
    .entries.slice(position, end)
    .some(({ element, unseen }) => {
      if (unseen) return false;
      if (element.tagName === "audio") return true;
      if (element.tagName === "a" && /^(?:tel|mailto):/i.test(attribute(element, "href") ?? "")) return true;
      return OTHER_WAY.test(`${attribute(element, "aria-label") ?? ""} ${attribute(element, "alt") ?? ""}`);
    });
}
