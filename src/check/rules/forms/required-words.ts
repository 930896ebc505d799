/** One sentence says which fields must be filled in: it names all or some of them and that an answer is due. */
const HOW_MANY = /\b(?:all|every|each|both|any|only|alle[ns]?|jede[nrs]?|beide[ns]?|sämtliche[ns]?|nur|lediglich)\b/iu;
const WHAT =
  /\b(?:fields?|questions?|boxes|box|answers?|details?|parts?|entries|entry|information|items|\p{L}*(?:feld|felder|feldern|frage|fragen|angabe|angaben|eingabe|eingaben|punkte|antworten))\b/iu;
const DUE =
  /\b(?:needs?|needed|necessary|required?|must|have to|answer(?:ed)?|complete[d]?|fill(?:ed)?|provide[d]?|müssen|muss|nötig|benötig(?:en|t)|brauchen|ausfüllen|ausgefüllt|auszufüllen|beantworten|füllen|\p{L}*pflicht\p{L}*|erforderlich|notwendig)\b/iu;
/** A request to answer everything, at the beginning of a sentence. */
const REQUEST =
  /^\s*(?:please |bitte )?(?:answer|complete|fill (?:in|out)|enter|beantworten sie|füllen sie)(?: bitte)? (?:all|every|each|both|the (?:whole|entire|full)|alle|jede|beide|das ganze|die ganze)/iu;
/** "Only the title is needed", "Nur der Name ist nötig". */
const ONLY = /\b(?:only|just|nur|lediglich)\b.*\b(?:needed|necessary|nötig|notwendig|benötigt|brauchen|need)\b/iu;
const OPTIONAL = /\boptional\b|\bfreiwillig|if you (?:like|wish|want)|wenn sie (?:möchten|wollen)|nicht erforderlich/iu;

/** Whether a text says once for a form which of its fields must be filled in. */
export function saysWhatIsDue(text: string): boolean {
  return text.split(/[.!?:;\n]/u).some((sentence) => {
    if (sentence.length > 300) return false;
    const said = HOW_MANY.test(sentence) && WHAT.test(sentence) && DUE.test(sentence);
    return said || REQUEST.test(sentence) || ONLY.test(sentence);
  });
}

/** Whether a label says that its field may stay empty: then the others may not. */
export function saysOptional(label: string): boolean {
  return OPTIONAL.test(label);
}
