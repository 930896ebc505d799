import { attribute, type Element, elements, entryOf, isElement, nearest, textOf } from "../../dom.ts";
import { pageRule } from "../rule.ts";

const TEXT_VERSION =
  /transkript|textfassung|mitschrift|abschrift|wortlaut|zum nachlesen|transcript|text (?:version|alternative)/iu;
const PLAYERS =
  /\b(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|soundcloud\.com\/player)/iu;

/** WCAG 1.2.1–1.2.5: film has captions and, like sound, a text version beside it. */
export const mediaAlternative = pageRule("media-alternative", ["1.2.1", "1.2.2", "1.2.3", "1.2.5"], (page, report) => {
  const around = nearest(page, ({ tagName }) => /^(?:figure|section|article|main|body)$/.test(tagName));
  const hasText = (media: Element) => TEXT_VERSION.test(textOf(page, around(media) ?? media, 5_000));
  for (const video of elements(page, "video")) {
    const kinds = video.childNodes.flatMap((node) => (isElement(node) && node.tagName === "track" ? kindOf(node) : []));
    const captions = kinds.some((kind) => kind === "captions" || kind === "subtitles");
    const silent = attribute(video, "muted") !== null;
    if (entryOf(page, video).unseen || hasText(video)) continue;
    if (!captions && !silent) {
      report.warning(
        video,
        "Dieser Film hat keine Untertitel (track mit captions) und keine Textfassung.",
        'Fügen Sie <track kind="captions" srclang="de"> hinzu, und verweisen Sie auf ein Transkript.',
        ["1.2.2", "1.2.1"],
      );
    } else if (!kinds.includes("descriptions")) {
      report.warning(
        video,
        "Was in diesem Film nur zu sehen ist, wird nirgends beschrieben (Audiodeskription oder Transkript).",
        "Verweisen Sie auf ein Transkript, das auch die Bilder beschreibt.",
        silent ? ["1.2.1"] : ["1.2.3", "1.2.5"],
      );
    }
  }
  for (const audio of elements(page, "audio")) {
    if (attribute(audio, "controls") === null || entryOf(page, audio).unseen || hasText(audio)) continue;
    report.warning(
      audio,
      "Bei diesem Ton ist keine Textfassung (Transkript) zu sehen.",
      "Setzen Sie das Transkript oder einen Link darauf unter den Ton.",
      ["1.2.1"],
    );
  }
  for (const frame of elements(page, "iframe", "embed")) {
    if (!PLAYERS.test(attribute(frame, "src") ?? "") || entryOf(page, frame).unseen || hasText(frame)) continue;
    report.warning(
      frame,
      "Hier ist ein fremder Film eingebettet: Ob er Untertitel hat, muss ein Mensch ansehen; eine Textfassung (Transkript) fehlt.",
      "Verweisen Sie auf ein Transkript.",
      ["1.2.1", "1.2.2"],
    );
  }
});

/** The kind of a track; subtitles where none is named (HTML, "The track element"). */
function kindOf(track: Element): string {
  return attribute(track, "kind")?.trim().toLowerCase() || "subtitles";
}
