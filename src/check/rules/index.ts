import { headingH1 } from "./headings/heading-h1.ts";
import { pageLanguage } from "./language/page-language.ts";
import type { FolderRule, PageRule } from "./rule.ts";

/** The rules over single pages, in the order in which a report lists them. */
export const pageRules: readonly PageRule[] = [pageLanguage, headingH1];

/** The rules that need all pages and files at once. */
export const folderRules: readonly FolderRule[] = [];
