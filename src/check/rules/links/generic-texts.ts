import { remember } from "../remember.ts";

/** Link texts that say nothing about their target anywhere: German, then English. */
const EMPTY = new Set(
  [
    "hier|hierher|hier klicken|bitte hier klicken|klicken sie hier|klick hier|klicken|klick|klicken sie|dort|da|siehe|siehe hier",
    "mehr|mehr lesen|mehr dazu|mehr hierzu|mehr erfahren|erfahren sie mehr|mehr info|mehr infos|mehr informationen|mehr anzeigen",
    "weiter|weiterlesen|weiter lesen|lesen|lesen sie mehr|jetzt lesen|alles lesen|link|zum link|diese seite|link zur seite|los",
    "here|click|click here|click this|please click here|click for details|tap here|there|this|this link|this page|see|see here",
    "see more|more|read|read more|read on|read this|learn more|more info|find out more|show more|continue|continue reading|link|go",
    "go here|view more",
  ].flatMap((line) => line.split("|")),
);

/** Link texts that may be the name of a page, such as "Downloads" in a menu, and say nothing elsewhere. */
const VAGUE = new Set(
  [
    "weitere infos|weitere informationen|info|infos|informationen|details|detail|ganzer text|seite|zur seite|webseite|website",
    "zur website|zur webseite|artikel|zum artikel|beitrag|zum beitrag|download|downloads|herunterladen|datei|pdf|dokument|öffnen",
    "ansehen|anzeigen",
    "more information|further information|details|more details|information|page|web page|webpage|web site|view|article",
    "full article|full story|file|document|open|start|next page",
  ].flatMap((line) => line.split("|")),
);

/** How little a link text says by itself, whatever arrows, dots and quotation marks surround it; null when it names something. */
export const vagueness = remember((text: string): "empty" | "vague" | null => {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return EMPTY.has(words) ? "empty" : VAGUE.has(words) ? "vague" : null;
});
