import { describe, expect, test } from "vitest";
import { reader } from "./reader.ts";

const { hear } = reader();

describe("form fields", () => {
  test("say role, name, states, value and description; the label is not read twice", async () => {
    const body = `<label for=m>Ihre Mail</label><input id=m type=email required aria-describedby=h value="a@example.org">
      <p id=h>Nur für die Antwort</p><label>Nachricht <textarea></textarea></label>`;
    expect(await hear(body)).toEqual([
      "Eingabefeld: Ihre Mail, erforderlich, Wert: a@example.org, Beschreibung: Nur für die Antwort",
      "Nur für die Antwort",
      "Eingabefeld: Nachricht, mehrzeilig, leer",
    ]);
  });

  test("a label that names no field is read as text", async () => {
    expect(await hear("<label>Verwaist</label><input aria-label=Anders>")).toEqual([
      "Verwaist",
      "Eingabefeld: Anders, leer",
    ]);
  });

  test("choices say whether they are chosen, and their group", async () => {
    const body = `<fieldset><legend>Art</legend><label><input type=radio name=a checked>Lob</label>
      <label><input type=radio name=a>Kritik</label></fieldset>
      <label><input type=checkbox> Antwort erwünscht</label>
      <select aria-label=Land><option>Bund<option selected>Land</select>
      <select multiple aria-label=Themen><option selected>Kultur<option>Sport</select>`;
    expect(await hear(body)).toEqual([
      "Gruppe: Art",
      "  Auswahlschalter: Lob, ausgewählt",
      "  Auswahlschalter: Kritik, nicht ausgewählt",
      "Kontrollkästchen: Antwort erwünscht, nicht aktiviert",
      "Kombinationsfeld: Land, zugeklappt, Wert: Land",
      "Auswahlliste: Themen, Mehrfachauswahl, 2 Einträge, ausgewählt: Kultur",
    ]);
  });

  test("faults and locks are said", async () => {
    const body = `<input aria-label=Tag aria-invalid=true>
      <input aria-label=Ort disabled><input aria-label=Nr readonly value=7><button aria-pressed=true>Fett</button>`;
    expect(await hear(body)).toEqual([
      "Eingabefeld: Tag, ungültige Eingabe, leer",
      "Eingabefeld: Ort, nicht verfügbar, leer",
      "Eingabefeld: Nr, schreibgeschützt, Wert: 7",
      "Schalter: Fett, gedrückt",
    ]);
  });

  test("details say whether they are open", async () => {
    const body =
      "<details><summary>Zu</summary>innen</details><details open><summary>Auf</summary><p>innen</p></details>";
    expect(await hear(body)).toEqual([
      "Aufklappschalter: Zu, zugeklappt",
      "Aufklappschalter: Auf, aufgeklappt",
      "innen",
    ]);
  });

  test("progress is said in percent, and the browser's own English words are left out", async () => {
    const body =
      "<progress value=0.3 aria-label=Spenden></progress><input type=file aria-label=Anlage><input type=date aria-label=Tag>";
    expect(await hear(body)).toEqual([
      "Fortschrittsbalken: Spenden, Wert: 30 %",
      "Dateiauswahl: Anlage",
      "Datumsfeld: Tag",
    ]);
  });

  test("a role in the page's own words is said in these", async () => {
    expect(await hear("<button aria-roledescription=Folie>Erste</button>")).toEqual(["Folie: Erste"]);
  });
});
