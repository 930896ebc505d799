import type { PageRule } from "../rule.ts";
import { labelInName } from "./label-in-name.ts";
import { linkAddress } from "./link-address.ts";
import { linkAdjacent } from "./link-adjacent.ts";
import { linkBroken } from "./link-broken.ts";
import { linkCase } from "./link-case.ts";
import { linkDead } from "./link-dead.ts";
import { linkFile } from "./link-file.ts";
import { linkForm } from "./link-form.ts";
import { linkFragment } from "./link-fragment.ts";
import { linkImage } from "./link-image.ts";
import { linkKeyboard } from "./link-keyboard.ts";
import { linkMedia } from "./link-media.ts";
import { linkName } from "./link-name.ts";
import { linkNewWindow } from "./link-new-window.ts";
import { linkPurpose } from "./link-purpose.ts";
import { linkSameName } from "./link-same-name.ts";
import { linkTitle } from "./link-title.ts";

/** The page rules on links, in the order of the report. */
export const linksRules: readonly PageRule[] = [
  labelInName,
  linkAddress,
  linkAdjacent,
  linkBroken,
  linkCase,
  linkDead,
  linkForm,
  linkFragment,
  linkKeyboard,
  linkMedia,
  linkName,
  linkNewWindow,
  linkPurpose,
  linkSameName,
  linkTitle,
  linkImage,
  linkFile,
];
