/** Link texts that say nothing about their target: German, then English. */
const GENERIC = new Set(
  [
    "hier|hierher|hier klicken|bitte hier klicken|klicken sie hier|klick hier|klicken|klick|klicken sie|dort|da|siehe|siehe hier",
    "mehr|mehr lesen|mehr dazu|mehr hierzu|mehr erfahren|erfahren sie mehr|mehr info|mehr infos|mehr informationen|mehr anzeigen",
    "weiter|weiterlesen|weiter lesen|weitere infos|weitere informationen|lesen|lesen sie mehr|jetzt lesen|alles lesen|ganzer text",
    "info|infos|informationen|details|detail|link|link zur seite|zum link|seite|zur seite|diese seite|webseite|website|zur website",
    "zur webseite|artikel|zum artikel|beitrag|zum beitrag|download|herunterladen|datei|pdf|dokument|öffnen|ansehen|anzeigen|los",
    "here|click|click here|click this|please click here|click for details|tap here|there|this|this link|this page|see|see here|see more",
    "more|read|read more|read on|read this|learn more|more info|more information|further information|find out more|show more",
    "continue|continue reading|details|more details|info|information|link|page|web page|webpage|web site|go|go here|view|view more",
    "article|full article|full story|file|document|open|start|next page",
  ].flatMap((line) => line.split("|")),
);

/** True for a link text that names no target, whatever arrows, dots and quotation marks surround it. */
export function isGenericLinkText(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return GENERIC.has(words);
}
