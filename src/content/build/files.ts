import { didYouMean } from "../messages/nearest.ts";
import type { Attachment, Image } from "../model.ts";
import type { Parsed } from "../read/parse.ts";
import type { RawAttachment, RawImage } from "../schema/media.ts";
import type { BuildContext } from "./context.ts";
import { findMedia } from "./media.ts";
import { DOCUMENTS } from "./media-types.ts";

interface WithFiles {
  readonly images?: readonly RawImage[] | undefined;
  readonly attachments?: readonly RawAttachment[] | undefined;
}

/** The images that a text declares, with their pixels; those that cannot be used become findings. */
export function buildImages({ data, at }: Parsed<WithFiles>, context: BuildContext): Image[] {
  return (data.images ?? []).flatMap((raw, index) => {
    const place = at("images", index, "file");
    const file = findMedia(context.media, context.mediaNames, raw.file, place, context.report);
    if (file === null) return [];
    const { width, height } = file;
    if (width === null || height === null) {
      const message = `Die Datei „${raw.file}“ ist kein Bild.`;
      context.report.error("no-image", place, message, "Die Datei unter „attachments“ statt unter „images“ eintragen.");
      return [];
    }
    const { alt, decorative, caption, credit } = raw;
    return [{ ...file, width, height, alt, decorative, caption, credit }];
  });
}

/** The attachments that a text declares; those that cannot be used become findings. */
export function buildAttachments({ data, at }: Parsed<WithFiles>, context: BuildContext): Attachment[] {
  const { report, media, mediaNames, contentNames } = context;
  return (data.attachments ?? []).flatMap((raw, index) => {
    const { title, language, accessible, htmlEquivalent } = raw;
    const file = findMedia(media, mediaNames, raw.file, at("attachments", index, "file"), report);
    if (htmlEquivalent !== null && !contentNames.has(htmlEquivalent)) {
      const message = `Den Text „${htmlEquivalent}“ gibt es nicht.`;
      const remedy = didYouMean(htmlEquivalent, contentNames) ?? "Den Dateinamen eines Textes mit „.md“ angeben.";
      report.error("unknown-text", at("attachments", index, "htmlEquivalent"), message, remedy);
    }
    if (file === null) return [];
    if (htmlEquivalent === null && DOCUMENTS.has(file.type)) {
      const message = `Zu „${raw.file}“ gibt es keinen Text im Netz mit demselben Inhalt.`;
      const remedy = "Den Inhalt als Meldung oder Seite anlegen und unter „htmlEquivalent“ nennen.";
      report.warning("no-html-equivalent", at("attachments", index), message, remedy, ["1.3.1"]);
    }
    return [{ ...file, title, language, accessible, htmlEquivalent }];
  });
}
