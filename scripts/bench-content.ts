import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PLACES = ["Bürgerhaus", "Rathaus", "Stadtmuseum", "Hallenbad", "Archiv", "Theater", "Tierpark"] as const;
const GOALS = ["Vereine", "Familien", "Jugendliche", "Ältere", "Schulen", "Ehrenamtliche"] as const;

/**
 * Copies the example content and fills it up to a number of releases, two a day from 2012 on, each with a text of its
 * own of usual length. The same number gives the same bytes.
 */
export function writeBenchContent(folder: string, releases: number): void {
  cpSync("content", folder, { recursive: true });
  const years = readdirSync(join(folder, "releases"));
  const there = years.reduce((sum, year) => sum + readdirSync(join(folder, "releases", year)).length, 0);
  for (let index = 0; index < releases - there; index++) {
    const date = new Date(Date.UTC(2012, 0, 2) + index * 43_200_000).toISOString().slice(0, 10);
    const year = join(folder, "releases", date.slice(0, 4));
    mkdirSync(year, { recursive: true });
    writeFileSync(join(year, `${date}-messung-${index + 1}.md`), release(index, date));
  }
}

function release(index: number, date: string): string {
  const place = PLACES[index % PLACES.length];
  const goal = GOALS[index % GOALS.length];
  const paragraphs = Array.from({ length: 6 }, (_, part) => paragraph(index, part)).join("\n\n");
  return `---
title: "${place} öffnet zum ${index + 1}. Mal für ${goal}"
kicker: Beispiel
summary: "Für ${goal} gibt es im ${place} Angebot Nummer ${index + 1}. Ort und Angebot sind erfunden."
date: "${date}"
place: Musterstadt
publishers: [musterstadt]
contacts:
  - name: Erika Mustermann
    role: Stadt Musterstadt
    phones: [(030) 23125-101]
    mail: presse@example.org
topics: [kommunen]
example: true
---

${paragraphs}
`;
}

function paragraph(index: number, part: number): string {
  const place = PLACES[(index * 5 + part * 3) % PLACES.length];
  const goal = GOALS[(index * 7 + part) % GOALS.length];
  const people = 20 + ((index * 37 + part * 11) % 400);
  return (
    `Das Angebot im ${place} richtet sich an ${goal} und hat Platz für ${people} Menschen. ` +
    `Wer mitmachen möchte, meldet sich im Bürgerhaus an; die Teilnahme kostet ${(people % 9) + 1} Euro. ` +
    `Die Stadt fördert das Vorhaben mit ${people * 10} Euro und wertet es nach ${(part % 3) + 2} Monaten aus.`
  );
}
