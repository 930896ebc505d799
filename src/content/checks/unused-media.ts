import type { ContentFolder } from "../read/folder.ts";
import type { Report } from "../report.ts";
import { MEDIA_NAME } from "../schema/fields.ts";

/**
 * Media files that no text declares, neither a visible nor a hidden one. They are not published.
 * @param declared what all texts declare; only to be called when all of them could be read
 */
export function checkUnusedMedia(folder: ContentFolder, declared: ReadonlySet<string>, report: Report): void {
  for (const { name, file } of folder.media.values()) {
    if (declared.has(name) || !MEDIA_NAME.test(name)) continue;
    const remedy = "Die Datei unter „images“ oder „attachments“ eines Textes eintragen oder entfernen.";
    report.hint("unused-media", { file }, "Kein Text verwendet diese Datei; sie wird nicht veröffentlicht.", remedy);
  }
}
