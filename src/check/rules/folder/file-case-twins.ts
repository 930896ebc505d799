import { folderRule } from "../rule.ts";

/** Two names that differ only in letter case overwrite each other on Windows and macOS disks. */
export const fileCaseTwins = folderRule("file-case-twins", [], ({ folder }, report) => {
  const first = new Map<string, string>();
  for (const { path } of folder.files) {
    const key = path.normalize("NFC").toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else
      report.error(
        { file: path },
        `Der Name unterscheidet sich von „${other}“ nur in der Schreibweise.`,
        "Benennen Sie eine der beiden Dateien um.",
      );
  }
});
