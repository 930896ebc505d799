import type { Block, Registry, Report } from "../draft.ts";
import { readDateline } from "./dateline.ts";
import type { Header } from "./header.ts";
import type { Imprint } from "./imprint.ts";
import { excerpt, type Line } from "./lines.ts";
import { readNumber } from "./number.ts";
import { isValidOn, nameKey } from "./publishers.ts";

/** From this length on, a text of one block has paragraphs that the source does not show. */
const LONG = 300;

/** Tells where the order of the text itself is doubtful; nothing is moved. */
export function reportStructure(
  groups: readonly (readonly Line[])[],
  header: Pick<Header, "gluedLine">,
  imprints: readonly Imprint[],
  registry: Registry,
  report: Report,
): void {
  const [first, second] = groups;
  const opening = first?.[0];
  if (first === undefined || opening === undefined) {
    report(null, "Unter der Überschrift steht kein Text.", "Ergänzen Sie den Text der Mitteilung.");
    return;
  }
  const length = first.reduce((sum, { text }) => sum + text.length, 0);
  const glued = opening.number === header.gluedLine;
  if (second === undefined && (first.length > 3 || glued) && length > (glued ? 0 : LONG / 2)) {
    const why = glued ? "steht auf einer Zeile" : "hat keine Leerzeilen";
    report(
      opening.number,
      `Der ganze Text ${why}: Absätze, Listen und Adressen sind nicht zu erkennen.`,
      "Teilen Sie den Text in Absätze.",
    );
  }
  if (
    second !== undefined &&
    first.length === 1 &&
    opening.text.length <= 120 &&
    !/[.!?:,;…“"»]\s*$/.test(opening.text)
  ) {
    report(
      opening.number,
      `„${excerpt(opening.text)}“ hat kein Satzzeichen am Ende: Vielleicht ist es eine Unterzeile.`,
      "Verschieben Sie die Zeile nach subtitle, wenn das stimmt.",
    );
  }
  const after = groups.find((group) => imprints.some(({ end }) => (group[0]?.number ?? 0) > end));
  if (after?.[0] !== undefined) {
    report(
      after[0].number,
      `Nach dem Impressum geht der Text weiter: „${excerpt(after[0].text)}“`,
      "Prüfen Sie, ob das zu dieser Mitteilung gehört.",
    );
  }
  for (const { number, text } of groups.flat()) {
    const line = text.trim();
    if (line.length > 300 || (readNumber(line, registry) === null && readDateline(line) === null)) continue;
    report(
      number,
      `Mitten im Text beginnt vielleicht eine andere Mitteilung: „${excerpt(line)}“`,
      "Teilen Sie die Vorlage, eine Datei für jede Mitteilung.",
    );
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
