import { extname } from "node:path";

const LATER = "Speichern Sie die Mitteilung als Text in UTF-8 (.txt) und übernehmen Sie diese Datei.";
const BY_EXTENSION: Readonly<Record<string, string>> = {
  ".docx": "ein Word-Dokument",
  ".doc": "ein Word-Dokument",
  ".odt": "ein OpenDocument-Text",
  ".rtf": "ein RTF-Dokument",
  ".pdf": "ein PDF-Dokument",
  ".eml": "eine gespeicherte E-Mail",
  ".msg": "eine gespeicherte E-Mail",
  ".mbox": "ein E-Mail-Postfach",
  ".html": "eine HTML-Seite",
  ".htm": "eine HTML-Seite",
  ".xhtml": "eine HTML-Seite",
  ".zip": "ein Archiv",
};
const BY_START: readonly (readonly [RegExp, string])[] = [
  [/^PK\p{Cc}{2}/u, "ein Word- oder OpenDocument-Dokument oder ein Archiv"],
  [/^%PDF-/, "ein PDF-Dokument"],
  [/^\{\\rtf/, "ein RTF-Dokument"],
  [/^\u00D0\u00CF\p{Cc}\u00E0/u, "ein altes Word-Dokument oder eine Outlook-Nachricht"],
  [/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html|\?xml)/i, "eine HTML- oder XML-Seite"],
  [
    /^(?:From [^\n]*\r?\n)?(?:[A-Z][A-Za-z-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,40}(?:MIME-Version|Content-Type|Received|Message-ID):/i,
    "eine gespeicherte E-Mail",
  ],
];

/**
 * Refuses what has no reader yet, by name and by first bytes, instead of taking it for text.
 * @throws Error in German that names the format and the way out.
 */
export function refuseForeign(file: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
  const format = BY_START.find(([pattern]) => pattern.test(start))?.[1] ?? BY_EXTENSION[extname(file).toLowerCase()];
  if (format !== undefined) throw new Error(`${file} ist ${format}; das kann die Übernahme noch nicht lesen. ${LATER}`);
}
