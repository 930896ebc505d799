import type { ContentFolder } from "../read/folder.ts";
import type { Report } from "../report.ts";
import { MEDIA_NAME } from "../schema/fields.ts";

/**
 * No two files share an address: servers and disks differ in whether they tell `Foto.jpg` from `foto.jpg`, and
 * links between texts name a file without its folder.
 */
export function checkNames(folder: ContentFolder, report: Report): void {
  const texts = [...folder.texts.values()].filter(({ path }) => /\.md$/i.test(path)).map(({ file }) => file);
  for (const files of [texts, [...folder.media.values()].map(({ file }) => file)]) {
    const taken = new Map<string, string>();
    for (const file of files) {
      const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
      const other = taken.get(name);
      if (other !== undefined)
        report.error(
          "duplicate-name",
          { file },
          `Die Datei heißt wie „${other}“ (Groß- und Kleinschreibung zählt nicht).`,
          "Eine der beiden Dateien umbenennen.",
        );
      taken.set(name, file);
    }
  }
  for (const { name, file } of folder.media.values()) {
    if (MEDIA_NAME.test(name)) continue;
    report.warning(
      "media-name",
      { file },
      `Der Dateiname „${name}“ ist nicht für alle Server geeignet; die Datei wird nicht veröffentlicht.`,
      "Nur Kleinbuchstaben a–z, Ziffern, Bindestriche und einen Punkt verwenden.",
    );
  }
}
