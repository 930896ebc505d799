import { attribute, type Element, indexOf, textOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { inlineScripts } from "../structure/inline-scripts.ts";
import { fieldsOf } from "./fields.ts";

const VAGUE =
  /^(?:fehler|ein fehler ist aufgetreten|ungültig(?:e eingabe|er wert)?|eingabe (?:ungültig|falsch)|falsch(?:e eingabe)?|(?:die )?eingabe ist (?:ungültig|falsch|fehlerhaft)|bitte (?:korrigieren|prüfen)(?: sie ihre eingabe)?|an? error(?: (?:has )?occurred)?|error|errors? found|invalid(?: (?:input|value|entry|data))?|wrong(?: (?:input|value))?|incorrect(?: (?:input|value))?|not valid|please (?:correct|check)(?: your input)?)[.!]*$/iu;
/** Says that something is wrong, but not with which field. */
const GENERAL =
  /^(?:there (?:was|were|is|are|has been|have been) (?:an? |some )?(?:errors?|problems?|mistakes?)(?: (?:in|on|with) (?:your|the|this) \w+)?|(?:your|the|this) form (?:has|contains) errors|some (?:fields|answers) are (?:wrong|invalid|incorrect)|(?:es (?:ist|sind|gab|gibt)|das formular (?:hat|enthält)|ihre eingaben enthalten) (?:ein(?:en)? )?fehler(?: (?:aufgetreten|im formular|in ihren (?:ein|an)gaben))?)$/iu;
const REQUEST =
  /^(?:please |bitte )?(?:check|correct|review|try|prüfen|überprüfen|korrigieren|versuchen)(?: (?!field|feld)\p{L}+){0,6}$/iu;
/** Names the field, but not what would be right; of passwords that is as it should be. */
const REFUSED =
  /^(?:error|fehler)?:? ?(?:(?:the|your|das|der|die|ihre?) )?(?!.*(?:pass|name|code|pin\b|kennwort|log-?in|anmeld))[^.!?:]{2,60} (?:was|is|were|are|wurden?|ist|sind) (?:not (?:accepted|valid|correct|recogni[sz]ed|allowed)|invalid|incorrect|wrong|nicht (?:akzeptiert|angenommen|gültig|korrekt|erlaubt)|ungültig|falsch|fehlerhaft)[.!]*$/iu;
const STRING = /"([^"\\\n]{8,200})"|'([^'\\\n]{8,200})'/g;
/** A script that goes on to the single fields. */
const TELLS_MORE =
  /setCustomValidity|reportValidity|validationMessage|aria-(?:invalid|errormessage|describedby)|\.errors\b|createElement\(\s*["']li/;
const MARK = /(?:^|[\s_-])(?:error|fehler|invalid)/iu;

/**
 * WCAG 3.3.1, 3.3.3: an error message says which field is wrong and how to mend it; so does what a script of the page
 * writes. Of passwords nothing more should be said.
 */
export const errorVague = pageRule("error-vague", ["3.3.1", "3.3.3"], (page, report) => {
  for (const element of messages(page)) {
    const text = textOf(page, element, 300);
    const isRefusal = REFUSED.test(text) && !VAGUE.test(text);
    if (!VAGUE.test(text) && !isRefusal) continue;
    report.warning(
      element,
      isRefusal
        ? `Die Fehlermeldung „${text}“ sagt nicht, wie es richtig wäre.`
        : `Die Fehlermeldung „${text}“ sagt nicht, was falsch ist und wie es richtig wäre.`,
      "Nennen Sie das Feld, den Fehler und ein Beispiel für eine richtige Eingabe.",
      isRefusal ? ["3.3.3"] : ["3.3.1", "3.3.3"],
    );
  }
  if (fieldsOf(page).length < 2) return;
  for (const { element, code } of inlineScripts(page)) {
    const said = [...code.matchAll(STRING)].map((match) => match[1] ?? match[2] ?? "").find(isGeneral);
    if (said === undefined || TELLS_MORE.test(code)) continue;
    report.warning(
      element,
      `Dieses Skript meldet nur „${said}“ und nicht, welches Feld falsch ist.`,
      "Nennen Sie jedes Feld, seinen Fehler und ein Beispiel für eine richtige Eingabe.",
      ["3.3.1"],
    );
  }
});

/** True when every sentence is one that says nothing about a field. */
function isGeneral(text: string): boolean {
  const sentences = text.split(/[.!:]/u, 10).flatMap((one) => one.trim() || []);
  return sentences.some((one) => GENERAL.test(one)) && sentences.every((one) => GENERAL.test(one) || REQUEST.test(one));
}

/** What is an error message by its role, its class, or because a field names it. */
function messages(page: HtmlPage): ReadonlySet<Element> {
  const { entries, ids } = indexOf(page);
  const found = new Set<Element>();
  for (const field of fieldsOf(page)) {
    const named = `${attribute(field, "aria-describedby") ?? ""} ${attribute(field, "aria-errormessage") ?? ""}`;
    for (const id of named.split(/\s+/)) for (const element of ids.get(id)?.slice(0, 1) ?? []) found.add(element);
  }
  for (const { element, unheard } of entries) {
    if (unheard || element.tagName === "body" || element.tagName === "html") continue;
    if (attribute(element, "role") === "alert" || MARK.test(attribute(element, "class") ?? "")) found.add(element);
  }
  return found;
}
