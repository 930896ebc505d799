import { isUtf8 } from "node:buffer";
import type { Report } from "../report.ts";
import { cleanText, findForbidden } from "./clean.ts";

const SAVE_AS_UTF8 =
  "Die Datei neu als UTF-8 speichern: in VS Code unten rechts auf die Kodierung klicken, in Word „Nur Text“ mit „Unicode (UTF-8)“ wählen.";

/**
 * The clean text of a file, or null with a finding when its bytes are not UTF-8 text.
 * A byte order mark and CRLF are accepted and removed.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | null {
  if (looksLikeUtf16(bytes)) {
    report.error("encoding", { file, line: 1 }, "Die Datei ist in UTF-16 gespeichert.", SAVE_AS_UTF8);
    return null;
  }
  if (!isUtf8(bytes)) {
    const offset = firstInvalid(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    const message = `Die Datei ist nicht in UTF-8 gespeichert: Byte ${offset + 1} (0x${byte}) ist dort kein Zeichen.`;
    report.error("encoding", { file, line: lineAt(bytes, offset) }, message, SAVE_AS_UTF8);
    return null;
  }
  const text = cleanText(new TextDecoder("utf-8").decode(bytes));
  const forbidden = findForbidden(text);
  if (forbidden === null) return text;
  const before = text.slice(0, forbidden.index).split("\n");
  report.error(
    "forbidden-character",
    { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    `Hier steht das unsichtbare oder beschädigte Zeichen ${forbidden.name}.`,
    "Das Zeichen löschen; stand dort ein Umlaut oder ein Anführungszeichen, dieses neu eintippen.",
  );
  return null;
}

/** By its mark, or because every second of the first bytes is zero, as in Latin text without a mark. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  return head.length >= 8 && [0, 1].some((start) => head.every((byte, index) => index % 2 !== start || byte === 0));
}

/** Index of the first byte that cannot belong to UTF-8: the longest good prefix, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The decoder still waits for the rest of a character there; the broken one begins where the text was whole.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}
