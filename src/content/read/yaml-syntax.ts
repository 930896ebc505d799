import type { ErrorCode } from "yaml";

const INDENT =
  "Die Einrückung prüfen: gleiche Ebene, gleich viele Leerzeichen; Unterfelder zwei Leerzeichen weiter rechts.";
const QUOTE = 'Den ganzen Wert in gerade Anführungszeichen setzen, z. B. title: "Bericht: Teil 2".';
const NO_TRICKS = "Den Wert ausschreiben; „&“, „*“, „!“ und „%“ haben in YAML eine Sonderbedeutung.";

/** What the syntax errors of the YAML library mean for an editor: what is wrong, what to do. */
const MEANING: Partial<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ["In einer Zeile stehen zwei Doppelpunkte, oder die Einrückung stimmt nicht.", QUOTE],
  UNEXPECTED_TOKEN: ["Hier steht etwas, das an dieser Stelle nicht gelesen werden kann.", QUOTE],
  BAD_SCALAR_START: ["Der Wert beginnt mit einem Sonderzeichen.", QUOTE],
  MISSING_CHAR: ["Hier fehlt ein Zeichen: ein Anführungszeichen, ein Doppelpunkt oder eine Klammer.", QUOTE],
  BAD_DQ_ESCAPE: [
    "In geraden Anführungszeichen steht ein Rückstrich „\\“ mit unbekannter Bedeutung.",
    "Den Rückstrich verdoppeln („\\\\“) oder einfache Anführungszeichen verwenden.",
  ],
  TAB_AS_INDENT: ["Die Zeile ist mit einem Tabulator eingerückt.", "Leerzeichen statt des Tabulators verwenden."],
  BAD_INDENT: ["Die Einrückung stimmt nicht, oder eine Klammer „[“ oder „{“ wird nicht geschlossen.", INDENT],
  MULTILINE_IMPLICIT_KEY: ["Ein Feldname geht über mehrere Zeilen, oder der Doppelpunkt fehlt.", INDENT],
  KEY_OVER_1024_CHARS: ["Ein Feldname ist viel zu lang, oder der Doppelpunkt fehlt.", INDENT],
  MULTIPLE_DOCS: ["Die Datei enthält mehrere YAML-Dokumente.", "Die Trennzeile „---“ entfernen."],
  BAD_ALIAS: ["Verweise und Sonderzeichen von YAML sind nicht erlaubt.", NO_TRICKS],
  TAG_RESOLVE_FAILED: ["Typangaben mit „!“ sind nicht erlaubt.", NO_TRICKS],
};

/** German sentences for a syntax error of the YAML library. */
export function explainSyntax(code: ErrorCode): { readonly message: string; readonly remedy: string } {
  const [message, remedy] = MEANING[code] ?? ["Die Angaben sind so nicht lesbar.", INDENT];
  return { message, remedy };
}

/** More levels than any content file has; the parser must not meet thousands, it would exhaust the stack. */
const MAX_DEPTH = 40;

/** 0-based index at which the nesting is deeper than a content file ever needs, or null. */
export function findTooDeep(text: string): number | null {
  const indented = new RegExp(`^(?: {${3 * MAX_DEPTH},}\\S|(?: *[-?:][ \\t]+){${MAX_DEPTH / 4}})`, "m").exec(text);
  if (indented !== null) return indented.index;
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket[0] === "[" || bracket[0] === "{" ? 1 : -1));
    if (depth > MAX_DEPTH) return bracket.index;
  }
  return null;
}
