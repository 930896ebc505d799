import { cssGeneratedText } from "./css/css-generated-text.ts";
import { cssMotion } from "./css/css-motion.ts";
import { cssOrientation } from "./css/css-orientation.ts";
import { inlineColour } from "./css/inline-colour.ts";
import { consistentHelp } from "./folder/consistent-help.ts";
import { consistentNames } from "./folder/consistent-names.ts";
import { consistentNavigation } from "./folder/consistent-navigation.ts";
import { feeds } from "./folder/feeds.ts";
import { fileCaseTwins } from "./folder/file-case-twins.ts";
import { fileNames } from "./folder/file-names.ts";
import { filesLinked } from "./folder/files-linked.ts";
import { pageReachable } from "./folder/page-reachable.ts";
import { textBom } from "./folder/text-bom.ts";
import { titleUnique } from "./folder/title-unique.ts";
import { changeNavigation } from "./forms/change-navigation.ts";
import { errorReference } from "./forms/error-reference.ts";
import { errorVague } from "./forms/error-vague.ts";
import { fieldAutocomplete } from "./forms/field-autocomplete.ts";
import { fieldFormat } from "./forms/field-format.ts";
import { fieldGroup } from "./forms/field-group.ts";
import { fieldLabel } from "./forms/field-label.ts";
import { fieldTitleOnly } from "./forms/field-title-only.ts";
import { fieldUniqueLabel } from "./forms/field-unique-label.ts";
import { formSubmit } from "./forms/form-submit.ts";
import { labelTarget } from "./forms/label-target.ts";
import { labelVague } from "./forms/label-vague.ts";
import { requiredUnexplained } from "./forms/required-unexplained.ts";
import { headingEmpty } from "./headings/heading-empty.ts";
import { headingH1 } from "./headings/heading-h1.ts";
import { headingOrder } from "./headings/heading-order.ts";
import { headingVague } from "./headings/heading-vague.ts";
import { canonical } from "./house/canonical.ts";
import { contentSecurityPolicy } from "./house/content-security-policy.ts";
import { cssFixed } from "./house/css-fixed.ts";
import { cssHover } from "./house/css-hover.ts";
import { formAddress } from "./house/form-address.ts";
import { legalLinks } from "./house/legal-links.ts";
import { noEmbeds } from "./house/no-embeds.ts";
import { noInlineStyle } from "./house/no-inline-style.ts";
import { noScript } from "./house/no-script.ts";
import { noThirdParty } from "./house/no-third-party.ts";
import { releaseWeight } from "./house/release-weight.ts";
import { graphicName } from "./images/graphic-name.ts";
import { imageAlt } from "./images/image-alt.ts";
import { imageAltFileName } from "./images/image-alt-file-name.ts";
import { imageAltGeneric } from "./images/image-alt-generic.ts";
import { imageAltLength } from "./images/image-alt-length.ts";
import { imageAltRepeats } from "./images/image-alt-repeats.ts";
import { imageDecorative } from "./images/image-decorative.ts";
import { imageMapServer } from "./images/image-map-server.ts";
import { imageSilent } from "./images/image-silent.ts";
import { imageSize } from "./images/image-size.ts";
import { imageSpacer } from "./images/image-spacer.ts";
import { imageText } from "./images/image-text.ts";
import { pageLanguage } from "./language/page-language.ts";
import { pageLanguageMismatch } from "./language/page-language-mismatch.ts";
import { partsLanguage } from "./language/parts-language.ts";
import { partsLanguageMismatch } from "./language/parts-language-mismatch.ts";
import { partsLanguageMissing } from "./language/parts-language-missing.ts";
import { labelInName } from "./links/label-in-name.ts";
import { linkAddress } from "./links/link-address.ts";
import { linkAdjacent } from "./links/link-adjacent.ts";
import { linkBroken } from "./links/link-broken.ts";
import { linkCase } from "./links/link-case.ts";
import { linkDead } from "./links/link-dead.ts";
import { linkFile } from "./links/link-file.ts";
import { linkForm } from "./links/link-form.ts";
import { linkFragment } from "./links/link-fragment.ts";
import { linkImage } from "./links/link-image.ts";
import { linkMedia } from "./links/link-media.ts";
import { linkName } from "./links/link-name.ts";
import { linkNewWindow } from "./links/link-new-window.ts";
import { linkPurpose } from "./links/link-purpose.ts";
import { linkSameName } from "./links/link-same-name.ts";
import { linkTitle } from "./links/link-title.ts";
import type { FolderRule, PageRule } from "./rule.ts";
import { accesskey } from "./structure/accesskey.ts";
import { ariaHiddenFocus } from "./structure/aria-hidden-focus.ts";
import { ariaNameProhibited } from "./structure/aria-name-prohibited.ts";
import { ariaReference } from "./structure/aria-reference.ts";
import { articleHeading } from "./structure/article-heading.ts";
import { backgroundSound } from "./structure/background-sound.ts";
import { buttonName } from "./structure/button-name.ts";
import { bypassBlocks } from "./structure/bypass-blocks.ts";
import { charset } from "./structure/charset.ts";
import { controlTitleOnly } from "./structure/control-title-only.ts";
import { definitionList } from "./structure/definition-list.ts";
import { duplicateId } from "./structure/duplicate-id.ts";
import { fakeHeading } from "./structure/fake-heading.ts";
import { fakeList } from "./structure/fake-list.ts";
import { frameTitle } from "./structure/frame-title.ts";
import { landmarkNames } from "./structure/landmark-names.ts";
import { listStructure } from "./structure/list-structure.ts";
import { mainLandmark } from "./structure/main-landmark.ts";
import { mediaAlternative } from "./structure/media-alternative.ts";
import { mediaAutoplay } from "./structure/media-autoplay.ts";
import { metaRefresh } from "./structure/meta-refresh.ts";
import { movingText } from "./structure/moving-text.ts";
import { pluginContent } from "./structure/plugin-content.ts";
import { presentationalMarkup } from "./structure/presentational-markup.ts";
import { skipLink } from "./structure/skip-link.ts";
import { tabindex } from "./structure/tabindex.ts";
import { viewportZoom } from "./structure/viewport-zoom.ts";
import { tableCaption } from "./tables/table-caption.ts";
import { tableEmptyHeader } from "./tables/table-empty-header.ts";
import { tableHeaderUnused } from "./tables/table-header-unused.ts";
import { tableHeaders } from "./tables/table-headers.ts";
import { tableHeadersAttribute } from "./tables/table-headers-attribute.ts";
import { tableLayout } from "./tables/table-layout.ts";
import { tableRagged } from "./tables/table-ragged.ts";
import { tableRegion } from "./tables/table-region.ts";
import { tableScope } from "./tables/table-scope.ts";
import { abbreviation } from "./text/abbreviation.ts";
import { allCaps } from "./text/all-caps.ts";
import { asciiArt } from "./text/ascii-art.ts";
import { colourInstruction } from "./text/colour-instruction.ts";
import { emojiRun } from "./text/emoji-run.ts";
import { hiddenText } from "./text/hidden-text.ts";
import { invisibleCharacters } from "./text/invisible-characters.ts";
import { lineBreaks } from "./text/line-breaks.ts";
import { sensoryInstruction } from "./text/sensory-instruction.ts";
import { spacedLetters } from "./text/spaced-letters.ts";
import { titleContent } from "./titles/title-content.ts";
import { titleHeading } from "./titles/title-heading.ts";
import { titleMissing } from "./titles/title-missing.ts";
import { titlePlaceholder } from "./titles/title-placeholder.ts";

/** The rules over single pages, in the order in which a report lists them. */
export const pageRules: readonly PageRule[] = [
  pageLanguage,
  pageLanguageMismatch,
  partsLanguage,
  partsLanguageMismatch,
  partsLanguageMissing,
  titleHeading,
  titleMissing,
  titlePlaceholder,
  headingEmpty,
  headingH1,
  headingOrder,
  accesskey,
  buttonName,
  charset,
  duplicateId,
  fakeHeading,
  fakeList,
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
  labelInName,
  linkAddress,
  linkAdjacent,
  linkBroken,
  linkCase,
  linkDead,
  linkForm,
  linkFragment,
  linkMedia,
  linkName,
  linkNewWindow,
  linkPurpose,
  linkSameName,
  linkTitle,
  graphicName,
  imageAltFileName,
  imageAltGeneric,
  imageAltLength,
  imageAltRepeats,
  imageAlt,
  imageDecorative,
  imageSize,
  tableCaption,
  tableHeadersAttribute,
  tableHeaders,
  tableLayout,
  tableRagged,
  tableRegion,
  tableScope,
  fieldAutocomplete,
  fieldGroup,
  fieldLabel,
  fieldUniqueLabel,
  formSubmit,
  labelTarget,
  abbreviation,
  allCaps,
  asciiArt,
  emojiRun,
  hiddenText,
  invisibleCharacters,
  sensoryInstruction,
  requiredUnexplained,
  errorReference,
  errorVague,
  fieldFormat,
  fieldTitleOnly,
  changeNavigation,
  labelVague,
  mediaAlternative,
  backgroundSound,
  ariaReference,
  bypassBlocks,
  presentationalMarkup,
  definitionList,
  pluginContent,
  controlTitleOnly,
  imageMapServer,
  imageSpacer,
  imageText,
  lineBreaks,
  spacedLetters,
  colourInstruction,
  headingVague,
  tableEmptyHeader,
  linkImage,
  linkFile,
  inlineColour,
  ariaHiddenFocus,
  articleHeading,
  imageSilent,
  titleContent,
  tableHeaderUnused,
  ariaNameProhibited,
  cssGeneratedText,
  cssMotion,
  cssOrientation,
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

/** The rules that need all pages and files at once. */
export const folderRules: readonly FolderRule[] = [
  consistentHelp,
  consistentNames,
  consistentNavigation,
  feeds,
  fileCaseTwins,
  fileNames,
  filesLinked,
  pageReachable,
  textBom,
  titleUnique,
];
