import type { PageRule } from "../rule.ts";
import { titleContent } from "./title-content.ts";
import { titleHeading } from "./title-heading.ts";
import { titleMissing } from "./title-missing.ts";
import { titlePlaceholder } from "./title-placeholder.ts";

/** The page rules on titles, in the order of the report. */
export const titlesRules: readonly PageRule[] = [titleHeading, titleMissing, titlePlaceholder, titleContent];
