import { joinSpace } from "../../dom.ts";
import { remember } from "../remember.ts";

/** Words for places, colours, shapes and sizes, and the things and actions that they point at. */
interface SensoryWords {
  readonly cues: string;
  readonly things: string;
  readonly actions: string;
}

/** "Links" with a capital is the plural of link unless a place follows. */
const GERMAN: SensoryWords = {
  cues: String.raw`(?:[Rr]echts|links|Links(?=\s+(?:finden|sehen|neben|oben|unten|am|im)\b)|[Oo]ben|[Uu]nten|(?:neben|oben|unten|nach)stehend\p{Ll}*|(?:recht|link|ober|unter)e[nrsm]?|(?:rot|grün|blau|gelb|orangefarben|grau|schwarz|weiß|rund|eckig|quadratisch|dreieckig|groß|klein)e[nrsm]?)`,
  things: String.raw`(?:Knopf|Knöpfe|Schaltfläche\p{Ll}*|Button\p{Ll}*|Menü\p{Ll}*|Feld(?:er|ern|es)?|Eingabefeld\p{Ll}*|Link|Verweis|Spalte\p{Ll}*|Kasten|Kästchen|Box|Symbole?n?|Icons?|Leiste|Navigation|Pfeile?n?|Reiter|Seitenrand|Bildschirmrand)`,
  actions: String.raw`(?:[Kk]lick\p{Ll}*|[Dd]rück\p{Ll}*|[Tt]ipp(?:en|e|t)|[Ww]ähl(?:en|e|t) Sie|[Ss]iehe|[Ff]inden Sie|[Ss]ehen Sie|[Ww]ie(?=\s+(?:oben|unten)\b))`,
};
const ENGLISH: SensoryWords = {
  cues: "(?:right|left|top|bottom|above|below|upper|lower|red|green|blue|yellow|orange|gr[ae]y|black|white|round|square|circular|triangular|large|small|big)",
  things:
    "(?:buttons?|menus?|fields?|links?|columns?|box(?:es)?|icons?|symbols?|sidebar|panels?|navigation|arrows?|tabs?|circles?|triangles?|page|screen)",
  actions: "(?:click|press|tap|select|choose|see)",
};

/** What points, in one language. */
interface Pointing {
  /** Any of the cues, wherever it stands: without one the dear `pattern` cannot match. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

/** A cue few words before a thing, or at most three words after a thing or an action, within one sentence. */
function patternOf({ cues, things, actions }: SensoryWords, before: number, flags: string): Pointing {
  const words = (most: number) => String.raw`[\s,„“"'(-]+(?:[\p{L}\d-]+[\s„“"'(-]+){0,${most}}`;
  const gap = words(3);
  const [cue, thing, action] = [cues, things, actions].map((list) => String.raw`(?<![\p{L}-])${list}(?![\p{L}-])`);
  const orders = [`${cue}${words(before)}${thing}`, `${thing}${gap}${cue}`, `${action}${gap}${cue}`];
  return { cue: new RegExp(cues, flags), pattern: new RegExp(orders.join("|"), flags) };
}

/** Places that stand for the thing itself: "the chart on the right". */
const ENGLISH_PLACE =
  /\bon the (?:far )?(?:right|left)\b(?!\s+(?:track|side of|hand|path|foot|to))(?:[- ]hand side)?/iu;

const PATTERNS = [
  patternOf(GERMAN, 3, "u"),
  patternOf(ENGLISH, 1, "iu"),
  { cue: /\bon the\b/iu, pattern: ENGLISH_PLACE },
];

/** The first words of the first 5,000 characters that point by place, colour or shape; null when there are none. */
export const sensoryWords = remember((text: string): string | null => {
  const sentence = joinSpace(text.slice(0, 5_000));
  for (const { cue, pattern } of PATTERNS) {
    const found = cue.test(sentence) ? pattern.exec(sentence)?.[0] : undefined;
    if (found !== undefined) return found;
  }
  return null;
});
