import type { PageRule } from "../rule.ts";
import { accesskey } from "./accesskey.ts";
import { ariaHiddenFocus } from "./aria-hidden-focus.ts";
import { ariaNameProhibited } from "./aria-name-prohibited.ts";
import { ariaReference } from "./aria-reference.ts";
import { articleHeading } from "./article-heading.ts";
import { backgroundSound } from "./background-sound.ts";
import { buttonName } from "./button-name.ts";
import { bypassBlocks } from "./bypass-blocks.ts";
import { charset } from "./charset.ts";
import { controlTitleOnly } from "./control-title-only.ts";
import { definitionList } from "./definition-list.ts";
import { dragOnly } from "./drag-only.ts";
import { duplicateId } from "./duplicate-id.ts";
import { fakeHeading } from "./fake-heading.ts";
import { fakeList } from "./fake-list.ts";
import { focusRemoved } from "./focus-removed.ts";
import { frameTitle } from "./frame-title.ts";
import { landmarkNames } from "./landmark-names.ts";
import { listStructure } from "./list-structure.ts";
import { mainLandmark } from "./main-landmark.ts";
import { mediaAlternative } from "./media-alternative.ts";
import { mediaAutoplay } from "./media-autoplay.ts";
import { metaRefresh } from "./meta-refresh.ts";
import { movingText } from "./moving-text.ts";
import { pluginContent } from "./plugin-content.ts";
import { presentationalMarkup } from "./presentational-markup.ts";
import { scriptDeviceMotion } from "./script-device-motion.ts";
import { scriptMotion } from "./script-motion.ts";
import { scriptShortcut } from "./script-shortcut.ts";
import { scriptTimeout } from "./script-timeout.ts";
import { skipLink } from "./skip-link.ts";
import { tabindex } from "./tabindex.ts";
import { viewportZoom } from "./viewport-zoom.ts";

/** The page rules on structure, in the order of the report. */
export const structureRules: readonly PageRule[] = [
  accesskey,
  buttonName,
  charset,
  duplicateId,
  fakeHeading,
  fakeList,
  focusRemoved,
  frameTitle,
  landmarkNames,
  listStructure,
  mainLandmark,
  mediaAutoplay,
  metaRefresh,
  movingText,
  skipLink,
  tabindex,
  viewportZoom,
  mediaAlternative,
  backgroundSound,
  ariaReference,
  bypassBlocks,
  presentationalMarkup,
  definitionList,
  pluginContent,
  controlTitleOnly,
  ariaHiddenFocus,
  articleHeading,
  ariaNameProhibited,
  scriptTimeout,
  scriptMotion,
  scriptShortcut,
  scriptDeviceMotion,
  dragOnly,
];
