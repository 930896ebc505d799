import type { PageRule } from "../rule.ts";
import { canonical } from "./canonical.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { cssFixed } from "./css-fixed.ts";
import { cssHover } from "./css-hover.ts";
import { formAddress } from "./form-address.ts";
import { legalLinks } from "./legal-links.ts";
import { noEmbeds } from "./no-embeds.ts";
import { noInlineStyle } from "./no-inline-style.ts";
import { noScript } from "./no-script.ts";
import { noThirdParty } from "./no-third-party.ts";
import { releaseWeight } from "./release-weight.ts";

/** The page rules on the house, in the order of the report. */
export const houseRules: readonly PageRule[] = [
  canonical,
  contentSecurityPolicy,
  cssFixed,
  cssHover,
  formAddress,
  legalLinks,
  noEmbeds,
  noInlineStyle,
  noScript,
  noThirdParty,
  releaseWeight,
];
