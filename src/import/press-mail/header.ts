import type { Found, Registry, Report } from "../draft.ts";
import type { Dateline } from "./dateline.ts";
import { readEmbargo } from "./embargo.ts";
import { type HeaderPiece, isCorrection, readHeaderPiece } from "./header-piece.ts";
import { type Headline, isStrangeSender, repeatedHeadline, takeHeadline } from "./headline.ts";
import { excerpt, isBlank, type Line } from "./lines.ts";

/** No header takes more steps; a text that seems to be all header is not read as one to its end. */
const MAX_STEPS = 200;

/** What stands above the text of a press mail. */
export interface Header {
  readonly senders: readonly Found<string>[];
  readonly kicker: string | null;
  readonly title: Found<string> | null;
  readonly numbers: readonly Found<string>[];
  readonly datelines: readonly Found<Dateline>[];
  readonly embargo: string | null;
  readonly speech: boolean;
  /** The line on which number or headline and the text are glued together; null when there is none. */
  readonly gluedLine: number | null;
  /** The lines below the header. */
  readonly rest: readonly Line[];
}

/** Reads from the top until the text begins. */
export function readHeader(lines: readonly Line[], registry: Registry, report: Report): Header {
  const { pieces, headline, gluedLine, rest } = walk(lines, registry, report);
  const senders: Found<string>[] = [];
  const numbers: Found<string>[] = [];
  const datelines: Found<Dateline>[] = [];
  let kicker: string | null = null;
  let embargo: string | null = null;
  const foundNumber = (value: string | null, line: number) => value !== null && numbers.push({ value, line });
  for (const { value: piece, line } of pieces) {
    if (piece.kind === "kicker") kicker = piece.text;
    if (piece.kind === "embargo") embargo = readEmbargo(piece.text, line, report) ?? embargo;
    if (piece.kind === "note") reportEditorsNote(piece.text, line, report);
    if (piece.kind === "number") foundNumber(piece.number, line);
    if (piece.kind === "senders" || piece.kind === "number") {
      senders.push(...piece.senders.map((value) => ({ value, line })));
    }
    if (piece.kind === "dateline") {
      datelines.push({ value: piece.dateline, line });
      foundNumber(piece.dateline.number, line);
    }
  }
  if (headline !== null) foundNumber(headline.number, headline.title.line);
  const speech = pieces.some(({ value }) => value.kind === "speech");
  return { senders, kicker, title: headline?.title ?? null, numbers, datelines, embargo, speech, gluedLine, rest };
}

interface Walk extends Pick<Header, "gluedLine" | "rest"> {
  readonly pieces: readonly Found<HeaderPiece>[];
  readonly headline: Headline | null;
}

/** Takes known pieces and the headline off the top; what a portal glued on one line, one after the other. */
function walk(lines: readonly Line[], registry: Registry, report: Report): Walk {
  const queue = [...lines];
  const pieces: Found<HeaderPiece>[] = [];
  const corrections: Line[] = [];
  let headline: Headline | null = null;
  let gluedLine: number | null = null;
  let index = skipMailHeader(queue, report);
  const pieceOf = (text: string) => (isCorrection(text) ? null : readHeaderPiece(text, registry));
  const isHeader = ({ text }: Line) => isCorrection(text) || pieceOf(text.trim()) !== null;

  for (let step = 0; step < MAX_STEPS; step++) {
    const current = queue[index];
    if (current === undefined) break;
    const text = current.text.trim();
    const piece = text === "" ? null : pieceOf(text);
    if (text === "") {
      index++;
    } else if (isCorrection(text)) {
      // It speaks to the readers: the first paragraph of the text.
      corrections.push(current, { number: current.number, text: "" });
      index++;
    } else if (piece !== null && (piece.kind !== "kicker" || headline === null)) {
      pieces.push({ value: piece, line: current.number });
      if (piece.rest === "") index++;
      else queue[index] = { number: current.number, text: piece.rest };
      if (piece.kind === "number" && piece.rest !== "") gluedLine = current.number;
    } else if (headline === null && isStrangeSender(queue, index)) {
      pieces.push({ value: { kind: "senders", senders: [text], rest: "" }, line: current.number });
      index++;
    } else if (headline === null) {
      headline = takeHeadline(queue, index, isHeader, report);
      if (headline === null) break;
      index += headline.lines;
    } else {
      const repeated = repeatedHeadline(queue, index, headline.title.value);
      if (repeated === null) break;
      index += repeated.lines;
      if (repeated.rest !== "") {
        gluedLine = queue[index - 1]?.number ?? current.number;
        queue[--index] = { number: gluedLine, text: repeated.rest };
      }
    }
  }
  return { pieces, headline, gluedLine, rest: [...corrections, ...queue.slice(index)] };
}

/** A note to newsrooms does not go into the text; its wording is kept in the doubt. */
export function reportEditorsNote(text: string, line: number, report: Report): void {
  report(
    line,
    `Der Hinweis an die Redaktionen wurde nicht übernommen: „${excerpt(text, 500)}“`,
    "Fügen Sie ihn in den Text ein, wenn er für alle bestimmt ist.",
  );
}

const MAIL_HEADER = /^(?:Von|An|Cc|Gesendet|Datum|Betreff|Anlagen|From|To|Sent|Date|Subject|Reply-To):/;

/** The index behind "Von: … An: … Betreff: …", the lines that a mail program puts above a text it saves. */
function skipMailHeader(lines: readonly Line[], report: Report): number {
  const start = lines.findIndex((line) => !isBlank(line));
  let end = start;
  while (MAIL_HEADER.test(lines[end]?.text ?? "")) end++;
  const header = lines.slice(Math.max(start, 0), end);
  if (!header.some(({ text }) => /^(?:Von|From):/.test(text))) return Math.max(start, 0);
  const written = header.map(({ text }) => text).join(" · ");
  report(
    header[0]?.number ?? null,
    `Die Kopfzeilen der E-Mail wurden nicht übernommen: „${excerpt(written, 500)}“`,
    "Prüfen Sie, ob der Betreff zur Überschrift passt.",
  );
  return end;
}
