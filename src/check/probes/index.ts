import { contrastDark } from "./contrast/contrast-dark.ts";
import { contrastFocused } from "./contrast/contrast-focused.ts";
import { contrastForcedColors } from "./contrast/contrast-forced-colors.ts";
import { contrastHover } from "./contrast/contrast-hover.ts";
import { contrastOverImage } from "./contrast/contrast-over-image.ts";
import { contrastPlaceholder } from "./contrast/contrast-placeholder.ts";
import { fieldBoundaryContrast } from "./contrast/field-boundary-contrast.ts";
import { fieldColourAlone } from "./contrast/field-colour-alone.ts";
import { iconContrast } from "./contrast/icon-contrast.ts";
import { linkColourAlone } from "./contrast/link-colour-alone.ts";
import { meaningByColourAlone } from "./contrast/meaning-by-colour-alone.ts";
import { clickableNotFocusable } from "./focus/clickable-not-focusable.ts";
import { focusContrast } from "./focus/focus-contrast.ts";
import { focusForcedColors } from "./focus/focus-forced-colors.ts";
import { focusObscured } from "./focus/focus-obscured.ts";
import { focusVisible } from "./focus/focus-visible.ts";
import { hoverOnly } from "./focus/hover-only.ts";
import { keyboardTrap } from "./focus/keyboard-trap.ts";
import { scrollRegion } from "./focus/scroll-region.ts";
import { tabOrder } from "./focus/tab-order.ts";
import { labelFar } from "./forms/label-far.ts";
import { labelNotAssociated } from "./forms/label-not-associated.ts";
import { placeholderLabel } from "./forms/placeholder-label.ts";
import { animatedImage } from "./images/animated-image.ts";
import { backgroundImage } from "./images/background-image.ts";
import { imageOfText } from "./images/image-of-text.ts";
import { animation } from "./motion/animation.ts";
import { flashing } from "./motion/flashing.ts";
import { printLoss } from "./print/print-loss.ts";
import type { Probe } from "./probe.ts";
import { orientationLock } from "./reflow/orientation-lock.ts";
import { reflow256 } from "./reflow/reflow-256.ts";
import { reflowClipped } from "./reflow/reflow-clipped.ts";
import { reflowScroll } from "./reflow/reflow-scroll.ts";
import { fakeHeading } from "./structure/fake-heading.ts";
import { fakeList } from "./structure/fake-list.ts";
import { fakeTable } from "./structure/fake-table.ts";
import { generatedText } from "./structure/generated-text.ts";
import { hiddenByCss } from "./structure/hidden-by-css.ts";
import { longTextWithoutHeading } from "./structure/long-text-without-heading.ts";
import { pageTooLarge } from "./structure/page-too-large.ts";
import { visualOrder } from "./structure/visual-order.ts";
import { capitals } from "./text/capitals.ts";
import { inlineSpacing } from "./text/inline-spacing.ts";
import { italics } from "./text/italics.ts";
import { lineHeight } from "./text/line-height.ts";
import { lineLength } from "./text/line-length.ts";
import { smallText } from "./text/small-text.ts";
import { textJustified } from "./text/text-justified.ts";
import { textOverlap } from "./text/text-overlap.ts";
import { textResize } from "./text/text-resize.ts";
import { textSpacing } from "./text/text-spacing.ts";
import { textViewportUnits } from "./text/text-viewport-units.ts";
import { textZoomClipped } from "./text/text-zoom-clipped.ts";

/** All probes, in the order in which a report lists them. */
export const probes: readonly Probe[] = [
  reflowScroll,
  reflowClipped,
  reflow256,
  orientationLock,
  textZoomClipped,
  textResize,
  textViewportUnits,
  textSpacing,
  inlineSpacing,
  textOverlap,
  lineLength,
  lineHeight,
  smallText,
  textJustified,
  capitals,
  italics,
  contrastOverImage,
  contrastPlaceholder,
  contrastDark,
  contrastForcedColors,
  contrastFocused,
  contrastHover,
  linkColourAlone,
  meaningByColourAlone,
  fieldColourAlone,
  fieldBoundaryContrast,
  iconContrast,
  focusVisible,
  focusContrast,
  focusObscured,
  focusForcedColors,
  tabOrder,
  keyboardTrap,
  hoverOnly,
  clickableNotFocusable,
  scrollRegion,
  visualOrder,
  fakeHeading,
  fakeList,
  fakeTable,
  generatedText,
  hiddenByCss,
  longTextWithoutHeading,
  backgroundImage,
  imageOfText,
  animatedImage,
  animation,
  flashing,
  labelNotAssociated,
  placeholderLabel,
  labelFar,
  printLoss,
  pageTooLarge,
];

/** The name of the rule in a probe's findings, e.g. `layout/reflow-scroll`. */
export function ruleOf(probe: string): string {
  return `layout/${probe}`;
}

/** Which WCAG criteria the probes are about, in the order of a report; empty for good practice. */
export const probeCriteria: readonly { readonly id: string; readonly criteria: readonly string[] }[] = probes.map(
  ({ id, criteria }) => ({ id: ruleOf(id), criteria }),
);
