import type { PageRule } from "../rule.ts";
import { headingEmpty } from "./heading-empty.ts";
import { headingH1 } from "./heading-h1.ts";
import { headingOrder } from "./heading-order.ts";
import { headingVague } from "./heading-vague.ts";
import { headingsMissing } from "./headings-missing.ts";

/** The page rules on headings, in the order of the report. */
export const headingsRules: readonly PageRule[] = [
  headingEmpty,
  headingH1,
  headingOrder,
  headingVague,
  headingsMissing,
];
