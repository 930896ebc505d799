import type { PageRule } from "../rule.ts";
import { pageLanguage } from "./page-language.ts";
import { pageLanguageMismatch } from "./page-language-mismatch.ts";
import { pageLanguageTag } from "./page-language-tag.ts";
import { pageLanguageTwice } from "./page-language-twice.ts";
import { partsLanguage } from "./parts-language.ts";
import { partsLanguageMismatch } from "./parts-language-mismatch.ts";
import { partsLanguageMissing } from "./parts-language-missing.ts";
import { textDirection } from "./text-direction.ts";

/** The page rules on language, in the order of the report. */
export const languageRules: readonly PageRule[] = [
  pageLanguage,
  pageLanguageTag,
  pageLanguageTwice,
  pageLanguageMismatch,
  partsLanguage,
  partsLanguageMismatch,
  partsLanguageMissing,
  textDirection,
];
