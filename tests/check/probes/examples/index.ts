import type { ProbeExamples } from "../support.ts";
import { animatedImageExamples } from "./animated-image.ts";
import { animationExamples } from "./animation.ts";
import { backgroundImageExamples } from "./background-image.ts";
import { capitalsExamples } from "./capitals.ts";
import { clickableNotFocusableExamples } from "./clickable-not-focusable.ts";
import { contrastDarkExamples } from "./contrast-dark.ts";
import { contrastFocusedExamples } from "./contrast-focused.ts";
import { contrastForcedColorsExamples } from "./contrast-forced-colors.ts";
import { contrastHoverExamples } from "./contrast-hover.ts";
import { contrastOverImageExamples } from "./contrast-over-image.ts";
import { contrastPlaceholderExamples } from "./contrast-placeholder.ts";
import { fakeHeadingExamples } from "./fake-heading.ts";
import { fakeListExamples } from "./fake-list.ts";
import { fakeTableExamples } from "./fake-table.ts";
import { fieldBoundaryContrastExamples } from "./field-boundary-contrast.ts";
import { fieldColourAloneExamples } from "./field-colour-alone.ts";
import { flashingExamples } from "./flashing.ts";
import { focusContrastExamples } from "./focus-contrast.ts";
import { focusForcedColorsExamples } from "./focus-forced-colors.ts";
import { focusObscuredExamples } from "./focus-obscured.ts";
import { focusVisibleExamples } from "./focus-visible.ts";
import { generatedTextExamples } from "./generated-text.ts";
import { hiddenByCssExamples } from "./hidden-by-css.ts";
import { hoverOnlyExamples } from "./hover-only.ts";
import { iconContrastExamples } from "./icon-contrast.ts";
import { imageOfTextExamples } from "./image-of-text.ts";
import { inlineSpacingExamples } from "./inline-spacing.ts";
import { italicsExamples } from "./italics.ts";
import { keyboardTrapExamples } from "./keyboard-trap.ts";
import { labelFarExamples } from "./label-far.ts";
import { labelNotAssociatedExamples } from "./label-not-associated.ts";
import { lineHeightExamples } from "./line-height.ts";
import { lineLengthExamples } from "./line-length.ts";
import { linkColourAloneExamples } from "./link-colour-alone.ts";
import { longTextWithoutHeadingExamples } from "./long-text-without-heading.ts";
import { meaningByColourAloneExamples } from "./meaning-by-colour-alone.ts";
import { orientationLockExamples } from "./orientation-lock.ts";
import { pageTooLargeExamples } from "./page-too-large.ts";
import { placeholderLabelExamples } from "./placeholder-label.ts";
import { printLossExamples } from "./print-loss.ts";
import { reflow256Examples } from "./reflow-256.ts";
import { reflowClippedExamples } from "./reflow-clipped.ts";
import { reflowScrollExamples } from "./reflow-scroll.ts";
import { scrollRegionExamples } from "./scroll-region.ts";
import { smallTextExamples } from "./small-text.ts";
import { tabOrderExamples } from "./tab-order.ts";
import { textJustifiedExamples } from "./text-justified.ts";
import { textOverlapExamples } from "./text-overlap.ts";
import { textResizeExamples } from "./text-resize.ts";
import { textSpacingExamples } from "./text-spacing.ts";
import { textViewportUnitsExamples } from "./text-viewport-units.ts";
import { textZoomClippedExamples } from "./text-zoom-clipped.ts";
import { visualOrderExamples } from "./visual-order.ts";

/** The examples of all probes. */
export const examples: readonly ProbeExamples[] = [
  animatedImageExamples,
  animationExamples,
  backgroundImageExamples,
  capitalsExamples,
  clickableNotFocusableExamples,
  contrastDarkExamples,
  contrastFocusedExamples,
  contrastHoverExamples,
  contrastForcedColorsExamples,
  contrastOverImageExamples,
  contrastPlaceholderExamples,
  fakeHeadingExamples,
  fakeListExamples,
  fakeTableExamples,
  fieldBoundaryContrastExamples,
  fieldColourAloneExamples,
  flashingExamples,
  focusContrastExamples,
  focusForcedColorsExamples,
  focusObscuredExamples,
  focusVisibleExamples,
  generatedTextExamples,
  hiddenByCssExamples,
  hoverOnlyExamples,
  iconContrastExamples,
  imageOfTextExamples,
  inlineSpacingExamples,
  italicsExamples,
  keyboardTrapExamples,
  labelFarExamples,
  labelNotAssociatedExamples,
  lineHeightExamples,
  lineLengthExamples,
  linkColourAloneExamples,
  longTextWithoutHeadingExamples,
  meaningByColourAloneExamples,
  orientationLockExamples,
  pageTooLargeExamples,
  placeholderLabelExamples,
  printLossExamples,
  reflow256Examples,
  reflowClippedExamples,
  reflowScrollExamples,
  scrollRegionExamples,
  smallTextExamples,
  tabOrderExamples,
  textJustifiedExamples,
  textOverlapExamples,
  textResizeExamples,
  textSpacingExamples,
  textViewportUnitsExamples,
  textZoomClippedExamples,
  visualOrderExamples,
];
