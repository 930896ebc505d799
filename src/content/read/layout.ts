/** What a file in the content folder is for, by its path below the folder. */
export type FileRole = "data" | "release" | "chapter" | "page" | "media" | "ignored" | "unexpected";

/** Data files by name; the loader reads those it needs, other rooms keep the rest of them. */
const DATA = new Set([
  "site.yaml",
  "publishers.yaml",
  "channels.yaml",
  "topics.yaml",
  "legal.yaml",
  "house-style.yaml",
  "permalinks.yaml",
  "pruefung.yaml",
  "strategy/strategy.yaml",
  "strategy/measures.yaml",
]);

/** Hidden files, editors' backups and locks, operating systems' crumbs: nobody wants to hear of them. */
const CRUMB = /^\.|^~\$|^#.*#$|~$|\.(?:sw[a-z]|bak|tmp)$|^Thumbs\.db$|^desktop\.ini$/;

const FOLDER = /^(?:releases(?:\/\d{4})?|strategy|pages|media)$/;

export function isContentFolder(path: string): boolean {
  return FOLDER.test(path);
}

export function roleOf(path: string): FileRole {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (CRUMB.test(name) || path === "README.md") return "ignored";
  if (DATA.has(path)) return "data";
  if (path.startsWith("media/")) return "media";
  if (!/\.md$/i.test(name)) return "unexpected";
  if (path.startsWith("releases/")) return "release";
  if (path.startsWith("strategy/")) return "chapter";
  return path.startsWith("pages/") ? "page" : "unexpected";
}

/** What to do with a file that has no business where it lies. */
export function remedyForUnexpected(path: string): string {
  if (/\.(?:docx?|odt|rtf|pdf|eml|msg|txt|html?)$/i.test(path))
    return "Den Text mit „npm run import -- DATEI“ übernehmen; Anhänge gehören in den Ordner „media“.";
  if (/\.yml$/i.test(path)) return "Die Datei mit der Endung „.yaml“ benennen.";
  if (/\.(?:markdown|mdown|mkd)$/i.test(path)) return "Die Datei mit der Endung „.md“ benennen.";
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|csv|xlsx|zip)$/i.test(path)) return "Die Datei in den Ordner „media“ legen.";
  return "Die Datei an ihren Platz legen oder aus dem Inhaltsordner entfernen.";
}
