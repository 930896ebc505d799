import type { Block, Registry, Report } from "../draft.ts";
import type { Mail } from "./cut.ts";
import { readDateline } from "./dateline.ts";
import { isCorrection } from "./header-piece.ts";
import { excerpt, type Line } from "./lines.ts";
import { readNumber } from "./number.ts";
import { isValidOn, nameKey } from "./publishers.ts";

/** A text of one paragraph is common; one of this many lines, or glued to its header, has lost its blank lines. */
const MANY_LINES = 4;
const EMBARGO_REMEDY =
  "Gilt sie für diese Mitteilung, tragen Sie ihr Ende unter embargo ein und löschen Sie die Zeile.";
const SENTENCE_END = /[.!?:,;…“"»]\s*$/;

/** Tells where the order of the text itself is doubtful; nothing is moved. */
export function reportStructure(
  groups: readonly (readonly Line[])[],
  body: readonly Block[],
  mail: Pick<Mail, "header" | "imprints">,
  registry: Registry,
  report: Report,
): void {
  const [first = [], second] = groups.filter(([line]) => !isCorrection(line?.text ?? ""));
  const opening = first[0];
  if (opening === undefined) {
    report(null, "Unter der Überschrift steht kein Text.", "Ergänzen Sie den Text der Mitteilung.");
    return;
  }
  const { number, text } = opening;
  const glued = number === mail.header.gluedLine;
  if (body.length === 1 && body[0]?.kind === "paragraph" && (glued || first.length >= MANY_LINES)) {
    const why = glued ? "steht auf einer Zeile" : "hat keine Leerzeilen";
    const message = `Der ganze Text ${why}: Absätze, Listen und Adressen sind nicht zu erkennen.`;
    report(number, message, "Teilen Sie den Text in Absätze.");
  }
  if (second !== undefined && first.length === 1 && text.length <= 120 && !SENTENCE_END.test(text)) {
    const message = `„${excerpt(text)}“ hat kein Satzzeichen am Ende: Vielleicht ist es eine Unterzeile.`;
    report(number, message, "Verschieben Sie die Zeile nach subtitle, wenn das stimmt.");
  }
  const after = groups.flat().find((line) => mail.imprints.some(({ end }) => line.number > end));
  if (after !== undefined) {
    const message = `Nach dem Impressum geht der Text weiter: „${excerpt(after.text)}“`;
    report(after.number, message, "Prüfen Sie, ob das zu dieser Mitteilung gehört.");
  }
  for (const line of groups.flat()) {
    const piece = line.text.trim();
    if (/(?<!\p{L})Sperrfrist/iu.test(piece)) {
      report(line.number, `Der Text spricht von einer Sperrfrist: „${excerpt(piece)}“`, EMBARGO_REMEDY);
    }
    if (piece.length > 300 || (readNumber(piece, registry) === null && readDateline(piece) === null)) continue;
    const message = `Mitten im Text beginnt vielleicht eine andere Mitteilung: „${excerpt(piece)}“`;
    report(line.number, message, "Teilen Sie die Vorlage, eine Datei für jede Mitteilung.");
  }
}

/** Names other bodies of the registry that the text mentions: one of them may be the acting one. */
export function reportOtherPublishers(
  body: readonly Block[],
  publishers: readonly string[],
  registry: Registry,
  date: string | null,
  report: Report,
): void {
  const others = registry.publishers
    .filter(({ id }) => !publishers.includes(id))
    .filter((period) => date === null || isValidOn(period, date))
    .map(({ id, name }) => ({ id, name, key: ` ${nameKey(name)} ` }))
    .filter(({ key }) => key.trim().includes(" "));
  const told = new Set<string>();
  for (const block of body) {
    if (block.kind !== "paragraph") continue;
    const words = ` ${nameKey(block.inlines.map(({ text }) => text).join(""))} `;
    for (const { id, name, key } of others) {
      if (told.has(id) || !words.includes(key)) continue;
      told.add(id);
      report(
        block.line,
        `Der Text nennt „${name}“: Vielleicht ist diese Stelle fachlich zuständig.`,
        `Ergänzen Sie dann responsible: [${id}].`,
      );
    }
  }
}
