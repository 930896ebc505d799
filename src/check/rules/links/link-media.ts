import { attribute, entryOf, nearest, textOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { anchorsOf } from "./references.ts";

const MEDIA = /\.(?:mp3|ogg|oga|opus|wav|m4a|aac|flac|mp4|m4v|webm|ogv|mov|avi|wmv|mpe?g|mkv)(?:[?#]|$)/i;
const ALTERNATIVE =
  /transkript|textfassung|mitschrift|abschrift|zum nachlesen|transcript|text version|captions|untertitel/iu;

/** WCAG 1.2.1–1.2.3: beside a link to sound or film stands its text version. */
export const linkMedia = pageRule("link-media", ["1.2.1", "1.2.2", "1.2.3"], (page, report) => {
  const around = nearest(page, ({ tagName }) => /^(?:p|li|td|dd|section|article|main|body|figure)$/.test(tagName));
  for (const anchor of anchorsOf(page)) {
    const media = MEDIA.test(attribute(anchor, "href") ?? "") && !entryOf(page, anchor).unheard;
    if (!media || ALTERNATIVE.test(textOf(page, around(anchor) ?? anchor, 3_000))) continue;
    report.warning(
      anchor,
      "Bei diesem Link auf einen Ton oder Film ist keine Textfassung zu sehen.",
      "Setzen Sie einen Link auf Transkript oder Textfassung daneben.",
    );
  }
});
