import type { Finding } from "../../finding.ts";
import type { SourceText } from "../model.ts";
import { abbreviations } from "./abbreviations.ts";
import { brokenCharacters } from "./broken-characters.ts";
import { fakeHeading } from "./fake-heading.ts";
import { genderForm } from "./gender-form.ts";
import { genericLinks } from "./generic-links.ts";
import { maskMarkdown } from "./mask.ts";
import { plainLanguageRules } from "./plain-language.ts";
import { quotes } from "./quotes.ts";
import type { TextRule, TextStyle } from "./rule.ts";
import { weekdays } from "./weekday.ts";

/** Rules for single fields such as titles, and the ones that only a whole text can break. */
const FIELD_RULES: readonly TextRule[] = [quotes, brokenCharacters, weekdays, genderForm];
const TEXT_RULES: readonly TextRule[] = [...FIELD_RULES, fakeHeading, abbreviations, genericLinks];

/** Checks a whole Markdown text in German; texts in plain language obey further rules. */
export function checkText(source: SourceText, style: TextStyle, isPlainLanguage: boolean): Finding[] {
  const masked = { ...source, text: maskMarkdown(source.text) };
  const rules = isPlainLanguage ? [...TEXT_RULES, plainLanguageRules] : TEXT_RULES;
  return rules.flatMap((rule) => rule(masked, style));
}

/** Checks one line out of the front matter. */
export function checkField(source: SourceText, style: TextStyle): Finding[] {
  return FIELD_RULES.flatMap((rule) => rule(source, style));
}
