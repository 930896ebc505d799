import { cssRules } from "./css/all.ts";
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

export { folderRules } from "./folder/all.ts";

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
