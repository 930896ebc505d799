import type { Report } from "./draft.ts";

/** Larger files are no press mail; reading them would only fill the memory. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The code points of windows-1252 for the bytes 0x80–0x9F; 0 where none is defined. Written down because
 * `TextDecoder("windows-1252")` of Node 20 reads these bytes as controls (0x92 stays U+0092).
 */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/**
 * The text of a file: UTF-8 with or without BOM, UTF-16 with BOM, else windows-1252 (with a doubt).
 * @throws Error in German for binary files, damaged UTF-8 and files over 16 MB.
 */
export function decodeText(bytes: Uint8Array, report: Report): string {
  if (bytes.length > MAX_BYTES) throw new Error("Die Datei ist größer als 16 MB: Das ist keine Pressemail.");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly("utf-16be", bytes);
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw new Error(
      `Die Datei ist kein reiner Text (Nullbyte an Stelle ${nul + 1}). Speichern Sie die Mitteilung als Text in UTF-8.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeLegacy(bytes, report);
  }
}

function decodeStrictly(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error("Die Datei beginnt wie UTF-16, ist aber beschädigt. Speichern Sie sie als Text in UTF-8.");
  }
  if (text.includes("\0")) throw new Error("Die Datei ist kein reiner Text. Speichern Sie sie als Text in UTF-8.");
  return text;
}

function decodeLegacy(bytes: Uint8Array, report: Report): string {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  // Windows-1252 hardly ever forms a valid multi-byte sequence; where one stands, the file is UTF-8 with damage.
  if (/[^\p{ASCII}\uFFFD]/u.test(lossy)) {
    const line = lossy.slice(0, lossy.indexOf("\uFFFD")).split(/\r\n|\n|\r/).length;
    throw new Error(`Die Datei ist beschädigtes UTF-8 (Zeile ${line}). Speichern Sie sie neu als Text in UTF-8.`);
  }
  const text = Buffer.from(bytes).toString("latin1");
  if (/[\u0081\u008D\u008F\u0090\u009D]/.test(text)) {
    throw new Error("Die Zeichenkodierung der Datei ist unbekannt. Speichern Sie sie als Text in UTF-8.");
  }
  report(
    null,
    "Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen.",
    "Prüfen Sie Umlaute, Anführungszeichen und Gedankenstriche.",
  );
  return text.replace(/[\u0080-\u009F]/g, (char) => String.fromCharCode(WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? 0));
}
