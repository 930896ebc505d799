import type { PageRule } from "../rule.ts";
import { captcha } from "./captcha.ts";
import { changeNavigation } from "./change-navigation.ts";
import { errorMissing } from "./error-missing.ts";
import { errorReference } from "./error-reference.ts";
import { errorVague } from "./error-vague.ts";
import { fieldAutocomplete } from "./field-autocomplete.ts";
import { fieldFormat } from "./field-format.ts";
import { fieldGroup } from "./field-group.ts";
import { fieldHidden } from "./field-hidden.ts";
import { fieldLabel } from "./field-label.ts";
import { fieldPaste } from "./field-paste.ts";
import { fieldReset } from "./field-reset.ts";
import { fieldTitleOnly } from "./field-title-only.ts";
import { fieldUniqueLabel } from "./field-unique-label.ts";
import { focusChange } from "./focus-change.ts";
import { formSubmit } from "./form-submit.ts";
import { labelTarget } from "./label-target.ts";
import { labelVague } from "./label-vague.ts";
import { requiredUnexplained } from "./required-unexplained.ts";

/** The page rules on forms, in the order of the report. */
export const formsRules: readonly PageRule[] = [
  fieldAutocomplete,
  fieldGroup,
  fieldLabel,
  fieldUniqueLabel,
  formSubmit,
  labelTarget,
  requiredUnexplained,
  errorReference,
  errorVague,
  errorMissing,
  fieldFormat,
  fieldTitleOnly,
  changeNavigation,
  labelVague,
  fieldHidden,
  fieldPaste,
  captcha,
  focusChange,
  fieldReset,
];
