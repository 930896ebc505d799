import { describe, expect, test } from "vitest";
import { load, release, told, withFiles } from "./fixture.ts";

const PATH = "releases/2024/2024-11-26-stadtfest.md";

/** What the editor is told about a release with other fields; null leaves a field out. */
async function toldAbout(fields: Readonly<Record<string, string | null>>): Promise<string> {
  const { findings, site } = await load(withFiles({ [PATH]: release(fields) }));
  expect(site === null).toBe(findings.some(({ level }) => level === "error"));
  return told(findings).replaceAll(`content/${PATH}`, "MELDUNG");
}

describe("dates", () => {
  test("that do not exist", async () => {
    expect(await toldAbout({ date: "2024-02-30" })).toMatchInlineSnapshot(`
      "MELDUNG:4:7: Fehler: Den 30. Februar 2024 gibt es nicht. [field]
          Abhilfe: „date“ berichtigen."
    `);
  });

  test("in German form", async () => {
    expect(await toldAbout({ date: "26.11.2024" })).toMatchInlineSnapshot(`
      "MELDUNG:4:7: Fehler: In „date“ gehört ein Datum der Form JJJJ-MM-TT; hier steht „26.11.2024“. [field]
          Abhilfe: „2024-11-26“ schreiben."
    `);
  });

  test("that are none", async () => {
    expect(await toldAbout({ date: "gestern", time: "10.30", embargo: "2024-11-30" })).toMatchInlineSnapshot(`
      "MELDUNG:4:7: Fehler: In „date“ gehört ein Datum der Form JJJJ-MM-TT; hier steht „gestern“. [field]
          Abhilfe: Jahr, Monat und Tag mit Bindestrichen schreiben, z. B. 2024-11-26.
      MELDUNG:6:7: Fehler: In „time“ gehört eine Uhrzeit der Form SS:MM; hier steht „10.30“. [field]
          Abhilfe: Die Uhrzeit mit Doppelpunkt und zwei Ziffern je Seite schreiben, z. B. 09:30.
      MELDUNG:7:10: Fehler: In „embargo“ gehört ein Zeitpunkt mit Datum und Uhrzeit; hier steht „2024-11-30“. [field]
          Abhilfe: Den Zeitpunkt so schreiben: 2024-10-03 12:00 (deutsche Zeit)."
    `);
  });

  test("that do not match the file name", async () => {
    expect(await toldAbout({ date: "2024-11-25" })).toMatchInlineSnapshot(`
      "MELDUNG:4:7: Fehler: Das Datum 25. November 2024 passt nicht zum Dateinamen (26. November 2024). [date-mismatch]
          Abhilfe: „date: 2024-11-26“ schreiben oder die Datei umbenennen."
    `);
  });

  test("of corrections before the release, and of a withdrawal", async () => {
    expect(
      await toldAbout({
        corrections: "[{ date: 2024-11-20, text: Uhrzeit berichtigt. }]",
        withdrawn: "{ date: 2024-11-21, reason: Das Fest fällt aus. }",
      }),
    ).toMatchInlineSnapshot(`
      "MELDUNG:6:23: Fehler: Die Korrektur vom 20. November 2024 liegt vor der Meldung vom 26. November 2024. [correction-date]
          Abhilfe: Eines der beiden Daten berichtigen.
      MELDUNG:7:20: Fehler: Die Rücknahme vom 21. November 2024 liegt vor der Meldung vom 26. November 2024. [withdrawn-date]
          Abhilfe: Eines der beiden Daten berichtigen."
    `);
  });

  test("in the future without an embargo", async () => {
    const files = withFiles({ "releases/2025/2025-01-02-neujahr.md": release({ date: "2025-01-02" }) });
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/releases/2025/2025-01-02-neujahr.md:4:7: Warnung: Die Meldung ist auf den 2. Januar 2025 datiert und erscheint trotzdem sofort. [future-date]
          Abhilfe: Soll sie erst dann erscheinen, „embargo“ mit Datum und Uhrzeit setzen."
    `);
  });
});
