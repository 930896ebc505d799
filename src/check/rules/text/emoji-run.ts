import { pageRule } from "../rule.ts";
import { blocksOf } from "./blocks.ts";

const EMOJI = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*`;
const RUN = new RegExp(`(?:${EMOJI}\\s?){3,}`, "u");

/** Each emoji is read out by its full name: three in a row drown the sentence. */
export const emojiRun = pageRule("emoji-run", [], (page, report) => {
  for (const { element, text } of blocksOf(page)) {
    if (RUN.test(text))
      report.warning(
        element,
        "Hier stehen drei oder mehr Emojis hintereinander.",
        "Behalten Sie höchstens eines, und sagen Sie es in Worten.",
      );
  }
});
