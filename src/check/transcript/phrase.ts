/** A piece of what is said: text in a language, or an element with its own word around its content. */
export type Piece = Text | Element;

interface Text {
  readonly text: string;
  readonly lang: string;
}

interface Element {
  /** e.g. `Link`. */
  readonly word: string;
  readonly content: readonly Piece[];
  /** Said behind the content, e.g. `aktuelle Seite`. */
  readonly notes: readonly string[];
}

const SPOKEN = /[\p{L}\p{N}]/u;
const NAMES = new Intl.DisplayNames("de", { type: "language", fallback: "none" });

/**
 * One line of the transcript. An element that stands alone is said as `Link: Start`, within a sentence as
 * `[Link: Start]`; a change of voice is marked as `[Englisch]`.
 * @param voice the language that the voice speaks at the beginning of the line
 */
export function phrase(pieces: readonly Piece[], voice: string): string {
  const heard = pieces.filter((piece) => "word" in piece || piece.text.trim() !== "");
  const [only] = heard;
  const speaker = { voice: baseOf(voice) };
  const text =
    heard.length === 1 && only !== undefined && "word" in only ? element(only, speaker) : run(pieces, speaker);
  return squeeze(text);
}

/** True when there is anything to hear. */
export function isHeard(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => "word" in piece || piece.text.trim() !== "");
}

/** The text alone, without words for elements and changes of voice. */
export function plain(pieces: readonly Piece[]): string {
  return squeeze(pieces.map((piece) => ("word" in piece ? plain(piece.content) : piece.text)).join(""));
}

/** Runs of white space, no-break spaces included, sound like one space. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** The German name of a language tag's language: regions do not change the voice. */
export function languageName(tag: string): string {
  const base = baseOf(tag);
  if (base === "") return "ohne Sprachangabe";
  try {
    return NAMES.of(base) ?? `unbekannte Sprache „${base}“`;
  } catch {
    return `unbekannte Sprache „${base}“`; // no well-formed tag
  }
}

function baseOf(tag: string): string {
  return tag.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
}

interface Speaker {
  voice: string;
}

function run(pieces: readonly Piece[], speaker: Speaker): string {
  return pieces
    .map((piece) => ("word" in piece ? `[${element(piece, speaker)}]` : spoken(piece, speaker)))
    .join("")
    .replaceAll("][", "] [");
}

function element({ word, content, notes }: Element, speaker: Speaker): string {
  const inner = squeeze(
    content.length === 1 && content[0] !== undefined && "word" in content[0]
      ? element(content[0], speaker)
      : run(content, speaker),
  );
  return [inner === "" ? word : `${word}: ${inner}`, ...notes].join(", ");
}

/** Signs that nobody hears stay with the voice before. */
function spoken({ text, lang }: Text, speaker: Speaker): string {
  const base = baseOf(lang);
  const start = text.search(SPOKEN);
  if (start < 0 || base === speaker.voice) return text;
  speaker.voice = base;
  const before = text.slice(0, start);
  return `${before}${/\S$/.test(before) ? "" : " "}[${languageName(base)}] ${text.slice(start)}`;
}
