import type { Found, Registry, Report } from "../draft.ts";
import type { Dateline } from "./dateline.ts";
import { readEmbargo } from "./embargo.ts";
import { isCorrection, readHeaderPiece } from "./header-piece.ts";
import { gluedNumber, repeatedHeadline, takeHeadline } from "./headline.ts";
import { excerpt, isBlank, type Line } from "./lines.ts";

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

/** Reads from the top until the text begins; what a portal glued on one line is taken off piece by piece. */
export function readHeader(lines: readonly Line[], registry: Registry, report: Report): Header {
  const queue = [...lines];
  const senders: Found<string>[] = [];
  const numbers: Found<string>[] = [];
  const datelines: Found<Dateline>[] = [];
  const corrections: Line[] = [];
  let kicker: string | null = null;
  let title: Found<string> | null = null;
  let embargo: string | null = null;
  let speech = false;
  let gluedLine: number | null = null;
  let index = skipMailHeader(queue, report);

  const isHeader = (line: Line): boolean =>
    isCorrection(line.text) || readHeaderPiece(line.text.trim(), registry) !== null;

  for (let current = queue[index]; current !== undefined; current = queue[index]) {
    const line = current.number;
    const text = current.text.trim();
    const piece = text === "" || isCorrection(text) ? null : readHeaderPiece(text, registry);
    if (text === "") {
      index++;
    } else if (isCorrection(text)) {
      corrections.push(current, { number: line, text: "" });
      index++;
    } else if (piece !== null && (piece.kind !== "kicker" || title === null)) {
      if (piece.kind === "speech") speech = true;
      if (piece.kind === "kicker") kicker = piece.text;
      if (piece.kind === "embargo") embargo = readEmbargo(piece.text, line, report) ?? embargo;
      if (piece.kind === "note") reportEditorsNote(piece.text, line, report);
      if (piece.kind === "senders" || piece.kind === "number") {
        senders.push(...piece.senders.map((value) => ({ value, line })));
      }
      if (piece.kind === "number" && piece.number !== null) numbers.push({ value: piece.number, line });
      if (piece.kind === "number" && piece.rest !== "") gluedLine = line;
      if (piece.kind === "dateline") {
        datelines.push({ value: piece.dateline, line });
        if (piece.dateline.number !== null) numbers.push({ value: piece.dateline.number, line });
      }
      if (piece.rest === "") index++;
      else queue[index] = { number: line, text: piece.rest };
    } else if (title === null) {
      const headline = takeHeadline(queue, index, isHeader, report);
      if (headline === null) break;
      title = headline.title;
      index += headline.lines;
      const glued = gluedNumber(title.value);
      if (glued !== null) {
        report(
          line,
          `Die Nummer klebt an der Überschrift: „${excerpt(title.value)}“`,
          "Prüfen Sie Überschrift und Nummer.",
        );
        title = { value: glued.title, line };
        numbers.push({ value: glued.number, line });
      }
    } else {
      const repeated = repeatedHeadline(queue, index, title.value);
      if (repeated === null) break;
      index += repeated.lines;
      if (repeated.rest !== "") {
        gluedLine = queue[index - 1]?.number ?? line;
        queue[--index] = { number: gluedLine, text: repeated.rest };
      }
    }
  }
  const rest = [...corrections, ...queue.slice(index)];
  return { senders, kicker, title, numbers, datelines, embargo, speech, gluedLine, rest };
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
