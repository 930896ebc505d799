const RESERVED: readonly string[] = ["SHA256SUMS", "SHA256SUMS.sig"];

/**
 * Why a path below the site's root must not be written, read or linked; null when it is safe on every system.
 * Umlauts, spaces and dots are allowed. @returns the end of a German sentence: `steigt aus dem Ordner heraus`.
 */
export function pathProblem(path: string): string | null {
  const segments = path.split("/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "ist nicht relativ";
  if (segments.includes("..")) return "steigt aus dem Ordner heraus";
  if (segments.includes("") || segments.includes(".")) return "hat einen leeren Teil";
  if (path.includes("\\")) return "enthält einen umgekehrten Schrägstrich";
  if (/\p{Cc}/u.test(path)) return "enthält ein Steuerzeichen";
  if (/[\uFFFD\p{Cs}]/u.test(path)) return "ist kein UTF-8";
  if (RESERVED.includes(path)) return "ist das Verzeichnis selbst oder seine Unterschrift";
  return null;
}

/** A path as a terminal may show it: a name from a foreign manifest or folder must not carry control sequences. */
export function printable(path: string): string {
  return path.replace(/\p{Cc}/gu, "\uFFFD");
}
