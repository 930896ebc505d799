import { describe, expect, test } from "vitest";
import { reader } from "./reader.ts";

const { hear, readPage } = reader();

describe("a page is announced", () => {
  test("with its title and its language", async () => {
    const page = "<!doctype html><html lang=en-GB><title>Volunteers</title><p>Thank you.</p></html>";
    expect(await readPage(page)).toBe("Titel: Volunteers\nSprache: Englisch\n\nThank you.\n");
  });

  test("and says so when it has neither, or nothing to hear", async () => {
    expect(await readPage("<p hidden>Nichts</p>")).toBe(
      "Titel: ohne Titel\nSprache: ohne Sprachangabe\n\n(Auf dieser Seite gibt es nichts zu hören.)\n",
    );
  });
});

describe("headings and landmarks", () => {
  test("a heading says its level, whatever stands in it", async () => {
    expect(await hear("<h1>Neue <em>Runde</em></h1><h3><a href=x>Mehr dazu</a></h3>")).toEqual([
      "Überschrift Ebene 1: Neue Runde",
      "Überschrift Ebene 3: Link: Mehr dazu",
    ]);
  });

  test("a landmark says its name, and what stands in it is indented", async () => {
    const body = `<header>Kopf</header><nav aria-label="Hauptmenü"><a href=x>Start</a></nav>
      <main><section aria-labelledby=a><h2 id=a>Aktuelles</h2></section><section><p>Ohne Namen</p></section></main>
      <aside>Am Rand</aside><form aria-label="Suche im Archiv">Feld</form><footer>Fuß</footer>`;
    expect(await hear(body)).toEqual([
      "Kopfbereich",
      "  Kopf",
      "Navigation: Hauptmenü",
      "  Link: Start",
      "Hauptbereich",
      "  Bereich: Aktuelles",
      "    Überschrift Ebene 2: Aktuelles",
      "  Ohne Namen",
      "Ergänzender Bereich",
      "  Am Rand",
      "Formular: Suche im Archiv",
      "  Feld",
      "Fußbereich",
      "  Fuß",
    ]);
  });
});

describe("lists", () => {
  test("count their own entries, not those of lists within", async () => {
    const body = "<ul><li>Eins<ol start=3><li>Drei<li>Vier</ol><li><p>Zwei</p><p>Noch dazu</p></ul>";
    expect(await hear(body)).toEqual([
      "Liste mit 2 Einträgen",
      "  • Eins",
      "    Liste mit 2 Einträgen",
      "      3. Drei",
      "      4. Vier",
      "  • Zwei",
      "    Noch dazu",
    ]);
  });

  test("stay lists without marks, and one entry is one entry", async () => {
    expect(await hear('<ul style="list-style:none"><li>Nur einer</ul>')).toEqual([
      "Liste mit 1 Eintrag",
      "  Nur einer",
    ]);
  });

  test("of terms say each term and what it means", async () => {
    expect(await hear("<dl><dt>LAGFA<dd>Arbeitsgemeinschaft<dd>der Agenturen</dl>")).toEqual([
      "Begriffsliste mit 1 Begriff",
      "  Begriff: LAGFA",
      "  Erklärung: Arbeitsgemeinschaft",
      "  Erklärung: der Agenturen",
    ]);
  });
});

describe("tables", () => {
  test("say size, caption, and every cell with its column header", async () => {
    const body = `<table><caption>Mittel</caption><tr><th>Jahr<th>Euro<tr><th scope=row>2024<td>5<tr><td>2025<td></table>`;
    expect(await hear(body)).toEqual([
      "Tabelle mit 2 Spalten und 3 Zeilen",
      "  Beschriftung: Mittel",
      "  Zeile 1",
      "    Spaltenkopf: Jahr",
      "    Spaltenkopf: Euro",
      "  Zeile 2",
      "    Jahr (Zeilenkopf): 2024",
      "    Euro: 5",
      "  Zeile 3",
      "    Jahr: 2025",
      "    Euro: leer",
    ]);
  });

  test("with merged headers say all headers above a cell", async () => {
    const body = `<table aria-label="Mittel"><thead><tr><th rowspan=2>Jahr<th colspan=2>Geber<tr><th>Bund<th>Land
      <tbody><tr><th scope=row rowspan=2>2024<td>1<td>2<tr><td>3<td>4</table>`;
    expect(await hear(body)).toEqual([
      "Tabelle mit 3 Spalten und 4 Zeilen: Mittel",
      "  Zeile 1",
      "    Spaltenkopf: Jahr",
      "    Spaltenkopf über 2 Spalten: Geber",
      "  Zeile 2",
      "    Geber (Spaltenkopf): Bund",
      "    Geber (Spaltenkopf): Land",
      "  Zeile 3",
      "    Jahr (Zeilenkopf über 2 Zeilen): 2024",
      "    Geber / Bund: 1",
      "    Geber / Land: 2",
      "  Zeile 4",
      "    Geber / Bund: 3",
      "    Geber / Land: 4",
    ]);
  });

  test("hold what stands in a cell together", async () => {
    const body = "<table><tr><th>Wer<th>Was<tr><td>Stadt<td><ul><li>plant<li>baut</ul></table>";
    expect((await hear(body)).slice(-5)).toEqual([
      "    Wer: Stadt",
      "    Was:",
      "      Liste mit 2 Einträgen",
      "        • plant",
      "        • baut",
    ]);
  });

  test("for layout are no tables", async () => {
    expect(await hear("<table role=presentation><tr><td>Links<td>Rechts</table>")).toEqual(["Links", "Rechts"]);
  });
});

describe("frames", () => {
  test("are read with their own language", async () => {
    expect(await hear(`<iframe title="Grußwort" srcdoc="<html lang=fr><p>Bonjour</p>"></iframe>`)).toEqual([
      "Rahmen: Grußwort",
      "  [Französisch] Bonjour",
    ]);
  });

  test("of other websites are named, and it is said that they were not read", async () => {
    expect(await hear(`<iframe title="Karte" src="https://example.org/"></iframe>`)).toEqual([
      "Rahmen: Karte",
      "  (Inhalt einer anderen Website, hier nicht gelesen)",
    ]);
  });
});
