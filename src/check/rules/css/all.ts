import type { PageRule } from "../rule.ts";
import { cssGeneratedText } from "./css-generated-text.ts";
import { cssMotion } from "./css-motion.ts";
import { cssOrientation } from "./css-orientation.ts";
import { inlineColour } from "./inline-colour.ts";

/** The page rules on style sheets, in the order of the report. */
export const cssRules: readonly PageRule[] = [inlineColour, cssGeneratedText, cssMotion, cssOrientation];
