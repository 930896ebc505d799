import { cssRules } from "./css/all.ts";
import { folderRules } from "./folder/all.ts";
import { formsRules } from "./forms/all.ts";
import { headingsRules } from "./headings/all.ts";
import { houseRules } from "./house/all.ts";
import { imagesRules } from "./images/all.ts";
import { languageRules } from "./language/all.ts";
import { linksRules } from "./links/all.ts";
import type { PageRule } from "./rule.ts";
import { structureRules } from "./structure/all.ts";
import { tablesRules } from "./tables/all.ts";
import { textRules } from "./text/all.ts";
import { titlesRules } from "./titles/all.ts";

export { folderRules };

/** The rules over single pages, in the order in which a report lists them. */
export const pageRules: readonly PageRule[] = [
  ...languageRules,
  ...titlesRules,
  ...headingsRules,
  ...structureRules,
  ...linksRules,
  ...imagesRules,
  ...tablesRules,
  ...formsRules,
  ...textRules,
  ...cssRules,
  ...houseRules,
];

/** Which WCAG criteria our own static rules are about, in the order of a report; empty for good practice and house rules. */
export const ruleCriteria: readonly { readonly id: string; readonly criteria: readonly string[] }[] = [
  ...pageRules,
  ...folderRules,
].map(({ id, criteria }) => ({ id, criteria }));
