import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadRegistry } from "../../src/content/load.ts";
import type { ImportResult, Registry } from "../../src/import/draft.ts";
import { toMarkdown } from "../../src/import/markdown.ts";
import { readPressMail } from "../../src/import/press-mail/read.ts";

const root = new URL("../../", import.meta.url);
const texts = new URL("../shared/data/release-texts/", root);
const FRAME = /Impressum|Aktuelle Informationen|567-|Pressestelle|39114|staatskanzlei@/;
const names = [
  "form-S01",
  "form-S03",
  "form-S06",
  "form-S09",
  "form-S14",
  "form-S15",
  "quelle-umsetzungsbericht",
] as const;

if (!existsSync(texts)) {
  test("the shared release texts are not here: nothing to compare with", () => {
    console.info(`Übersprungen: ${fileURLToPath(texts)} fehlt; die Formen prüft forms-*.test.ts mit eigenen Texten.`);
    expect(existsSync(texts)).toBe(false);
  });
} else {
  describe("the shared release texts, with the registry of the example content", () => {
    let registry: Registry;
    const read = (name: (typeof names)[number]): ImportResult & { body: string; said: string } => {
      const result = readPressMail(readFileSync(new URL(`${name}.txt`, texts), "utf8"), registry, {});
      const said = result.doubts.map(({ line, message }) => `${line ?? "–"}: ${message}`).join("\n");
      return { ...result, body: toMarkdown(result.draft.body), said };
    };

    beforeAll(async () => {
      registry = await loadRegistry(fileURLToPath(new URL("content", root)));
    });

    test.each(names)("%s: the frame stays outside, every doubt has a remedy", (name) => {
      const { body, doubts } = read(name);
      expect(body).not.toMatch(FRAME);
      expect(body).not.toMatch(/\]\(#?\)|[\u00AD\u200B]/);
      expect(doubts.length).toBeGreaterThan(0);
      expect(doubts.every(({ message, remedy }) => message.length > 10 && remedy.length > 10)).toBe(true);
    });

    test("the source release: three paragraphs, the quotation whole, dead links as text", () => {
      const { draft, body, said, missing } = read("quelle-umsetzungsbericht");
      expect(draft.title).toBe(
        "Umsetzungsbericht zur Engagementstrategie vorgestellt: Zusammenarbeit stärkt Engagement",
      );
      expect(draft.publishers).toEqual(["stk"]);
      expect([draft.date, draft.number, draft.place]).toEqual([null, null, null]);
      expect(missing).toEqual(["date", "number", "place", "responsible"]);
      const source = readFileSync(new URL("quelle-umsetzungsbericht.txt", texts), "utf8").split("\n");
      const paragraphs = source.slice(8, 13).filter((line) => line !== "");
      expect(body).toBe(`${paragraphs.join("\n\n").replace("[Engagementstrategie](#)", "Engagementstrategie")}\n`);
      expect(body).toContain("„Überall im Land engagieren sich");
      expect(body).toContain("niedrighschwellige");
      expect(said).toContain("13: Der Verweis „Engagementstrategie“ hat kein Ziel");
      expect(said).toContain("9: Der Text nennt „Ministerium für Arbeit, Soziales, Gesundheit und Gleichstellung“");
    });

    test("S01: number, dateline, heading, announced attachments", () => {
      const { draft, body, said } = read("form-S01");
      expect(draft).toMatchObject({
        title: "Land würdigt Ehrenamt im Katastrophenschutz",
        number: "512/2023",
        date: "2023-10-17",
        place: "Magdeburg",
        publishers: ["stk"],
      });
      expect(body).toContain("\n\n## Hintergrund\n\nDer Empfang findet seit 2009");
      expect(said).toContain("12: Der Hinweis auf die Kanäle");
      expect(said).toContain("23: Die Zeile „Anhänge zur Pressemitteilung“");
    });

    test("S03: everything on one line, lost quotation marks, two imprints", () => {
      const { draft, body, said } = read("form-S03");
      expect(draft).toMatchObject({
        title: "Minister besucht Schulfest in Stendal",
        number: "401/05",
        date: "2005-12-02",
        place: "Magdeburg",
        publishers: ["mb"],
      });
      expect(body).toMatch(/^¿Lernen macht Freude¿\. So heißt .* 4 ¿ 6 39576 Stendal\n$/);
      expect(said.match(/2: „¿“ steht für ein verlorenes Zeichen/g)).toHaveLength(3);
      expect(said).toContain("2: Der ganze Text steht auf einer Zeile");
      expect(said).toContain("3: Der Text hat noch ein Impressum (Ministerium für Bildung des Landes Sachsen-Anhalt)");
    });

    test("S06: a narrow text, portal lines, old name, a chain of phones", () => {
      const { draft, body, said } = read("form-S06");
      expect(draft).toMatchObject({
        title: "Minister besucht Feuerwehr Musterstadt und die Leitstelle in Halle",
        number: "270/08",
        date: "2008-10-28",
        place: "Magdeburg",
        publishers: ["mi"],
      });
      expect(body).toMatch(
        /^Am 29\.10\.2008, um 09\.00 Uhr trifft .* Themen sind u\.a\. die Technik .* eingeladen\.\n$/,
      );
      expect(said).toContain("16: Nach „Themen“ endet die Zeile früh");
      expect(said).toContain("verantwortlich ist „Max Mustermann“");
      expect(said).toContain("(0391) 567-5516, (0391) 567-5517");
    });

    test("S09: place, list, contacts", () => {
      const { draft, body } = read("form-S09");
      expect(draft).toMatchObject({ date: null, number: null, place: "Magdeburg", publishers: ["ms"] });
      expect(draft.contacts.map(({ name, role, phones }) => [name, role, ...phones])).toEqual([
        ["Erika Mustermann", "Pressesprecherin", "0391 567-4608"],
        ["Max Mustermann", "Stellvertretung", "+49 (0)151 0000000"],
      ]);
      expect(body).toContain(
        "insbesondere:\n\n- Beratung von Vereinen\n- Qualifizierung, z.B. zu digitalen Werkzeugen\n",
      );
      expect(body).toMatch(/\n\nAnträge nimmt das Landesverwaltungsamt entgegen, ggf\. auch per De-Mail\.\n$/);
    });

    test("S14: embargo, speech, correction of another release, attachments", () => {
      const { draft, body, said } = read("form-S14");
      expect(draft).toMatchObject({
        title: "Rede zum Tag der Deutschen Einheit",
        number: "401/2024",
        date: null,
        embargo: "2024-10-03 12:00",
        speech: true,
        publishers: ["stk"],
        corrections: [],
      });
      expect(body).toMatch(
        /^Korrektur der Pressemitteilung Nr\. 398\/2024 .*\n\nSehr geehrte Damen und Herren,\n\nwir feiern heute/,
      );
      expect(said).toContain("4: Der Text berichtigt die Mitteilung Nr. 398/2024");
      expect(said).toContain("15: Der Anhang „Programm (PDF");
      expect(said).toContain("16: Der Anhang „Foto „Festakt“");
    });

    test("S15: gender marks, no-break spaces, a table, nested quotation marks", () => {
      const { draft, body, said } = read("form-S15");
      expect(draft.title).toBe("Bericht zum Ehrenamt: Zahlen, Daten, Fakten");
      expect(body).toContain("Engagierte Bürger\\*innen, Akteur_innen und Helfer:innen");
      expect(body).toContain("um 2,5\u00A0% auf rund 19.000. Ehrenamtskarte und Versicherung bleiben, z.\u00A0B. für");
      expect(body).toContain(
        "| Land | Quote 2014 | Quote 2019 |\n| --- | --- | --- |\n| Sachsen-Anhalt | 37,1 % | knapp 38 % |",
      );
      expect(body).toContain(
        "https://engagiert.sachsen-anhalt.de oder Engagementstrategie, Fragen an info@example.org.",
      );
      expect(body).toContain('"„Verschachtelt ‚zitiert‘“, sagte sie."');
      expect(said).toContain("10: Die Tabelle hat keine Beschriftung");
    });
  });
}
