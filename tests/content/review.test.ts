import { describe, expect, test } from "vitest";
import { load, loadSite, MINIMAL, told, withEdit, withFiles } from "./fixture.ts";

type Edit = readonly [from: string | RegExp, to: string];

function edited(...edits: readonly Edit[]) {
  const text = edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to replace: ${from}`);
    return after;
  }, String(MINIMAL["pruefung.yaml"]));
  return withFiles({ "pruefung.yaml": text });
}

const toldAfter = async (...edits: readonly Edit[]) => told((await load(edited(...edits))).findings);
const stateAfter = async (...edits: readonly Edit[]) =>
  (await loadSite(edited(...edits))).legal.accessibility.review.conformance;

const claim = (state: string): Edit => ["method:", `conformance: ${state}\nmethod:`];
const FAULT: Edit = [
  "method:",
  "incompatible: [{ content: Alte Bilder, criteria: [1.1.1], reason: Der Alternativtext fehlt. }]\nmethod:",
];
const result = (number: string, to: string): Edit => [`${number}: { result: erfüllt`, `${number}: { result: ${to}`];

describe("the state of the accessibility statement", () => {
  test("is full when people reviewed every criterion within a year and know no fault", async () => {
    expect(await stateAfter(result("1.2.1", "nicht anwendbar"))).toBe("vollständig");
  });

  test("is partial while a criterion is open, missing, or known to fail", async () => {
    expect(await stateAfter(result("2.4.7", "offen"))).toBe("teilweise");
    expect(await stateAfter([/ {2}2\.4\.7: .*\n/, ""])).toBe("teilweise");
    expect(await stateAfter([/checklist:[\s\S]*$/, ""])).toBe("teilweise");
    expect(await stateAfter(FAULT, result("1.1.1", "nicht erfüllt"))).toBe("teilweise");
  });

  test("is not given when most criteria that apply fail", async () => {
    const fails: Edit = [/erfüllt/g, "nicht erfüllt"];
    const all = [...String(MINIMAL["pruefung.yaml"]).matchAll(/(\d\.\d\.\d+):/g)].map(([, number]) => number);
    const fault: Edit = [
      "method:",
      `incompatible: [{ content: Alles, criteria: [${all.join(", ")}], reason: Neu. }]\nmethod:`,
    ];
    expect(await stateAfter(fails, fault)).toBe("nicht");
    expect(await toldAfter(claim("teilweise"), fails, fault)).toContain(
      "Die Erklärung sagt „teilweise“, aber die meisten Kriterien sind nicht erfüllt: 1.1.1, 1.2.1",
    );
  });

  test("cannot be called full while a fault is known or a criterion is open", async () => {
    expect(await toldAfter(claim("vollständig"), FAULT, result("1.1.1", "nicht erfüllt"))).toMatchInlineSnapshot(`
      "content/pruefung.yaml:2:14: Fehler: Die Erklärung sagt „vollständig“ und nennt zugleich einen Mangel. [statement-contradiction]
          Abhilfe: „conformance: teilweise“ schreiben, bis die Mängel behoben und aus der Liste entfernt sind."
    `);
    expect(
      await toldAfter(claim("vollständig"), result("2.4.7", "offen"), [/ {2}3\.3\.8: .*\n/, ""]),
    ).toMatchInlineSnapshot(`
      "content/pruefung.yaml:2:14: Fehler: Die Erklärung sagt „vollständig“, aber im letzten Jahr hat niemand geprüft: 2.4.7, 3.3.8. [statement-contradiction]
          Abhilfe: Diese Kriterien ansehen und unter „checklist“ eintragen, oder „conformance“ entfernen."
    `);
    expect(await toldAfter(claim("vollständig"))).toBe("");
  });

  test("cannot be called partial without a fault, but may be called worse than it looks", async () => {
    expect(await toldAfter(claim("teilweise"))).toMatchInlineSnapshot(`
      "content/pruefung.yaml:2:14: Fehler: Die Erklärung sagt „teilweise“, nennt aber keinen Mangel. [statement-contradiction]
          Abhilfe: Die Mängel unter „incompatible“, „disproportionate“ oder „outsideLaw“ auflisten."
    `);
    expect(await toldAfter(claim("teilweise"), [/$/, "outsideLaw: [{ content: Archiv, reason: Vor 2018. }]\n"])).toBe(
      "",
    );
    expect(await toldAfter(claim("nicht"), FAULT, result("1.1.1", "offen"))).toBe("");
  });

  test("is exactly one", async () => {
    expect(await toldAfter(claim("[vollständig, teilweise]"))).toContain(
      "In „conformance“ gehört ein einziger Wert; hier steht eine Liste.",
    );
    expect(await toldAfter(claim("vollständig\nconformance: teilweise"))).toContain(
      "Das Feld „conformance“ steht zweimal da.",
    );
    expect(await toldAfter(claim("fast"))).toContain("Erlaubt sind: „vollständig“, „teilweise“, „nicht“.");
  });

  test("agrees with the list of faults", async () => {
    expect(await toldAfter(FAULT)).toMatchInlineSnapshot(`
      "content/pruefung.yaml:5:20: Fehler: 1.1.1 steht als „erfüllt“ da, aber ein bekannter Mangel nennt dieses Kriterium. [statement-contradiction]
          Abhilfe: „result: nicht erfüllt“ schreiben, oder den behobenen Mangel entfernen."
    `);
    expect(await toldAfter(result("1.1.1", "nicht erfüllt"))).toMatchInlineSnapshot(`
      "content/pruefung.yaml:4:20: Fehler: 1.1.1 ist nicht erfüllt, aber kein bekannter Mangel nennt dieses Kriterium. [statement-contradiction]
          Abhilfe: Den Mangel unter „incompatible“, „disproportionate“ oder „outsideLaw“ beschreiben."
    `);
  });

  test("names who assessed", async () => {
    expect(await toldAfter(["method: Selbstbewertung", "method: Bewertung durch Dritte"])).toMatchInlineSnapshot(`
      "content/pruefung.yaml:2:9: Fehler: Es fehlt, wer die Bewertung durchgeführt hat. [statement-contradiction]
          Abhilfe: Die Stelle unter „assessor“ nennen."
    `);
  });
});

describe("the checklist", () => {
  test("says who looked and when", async () => {
    expect(await toldAfter([/1\.1\.1: .*/, "1.1.1: { result: erfüllt, by: Pressestelle }"])).toMatchInlineSnapshot(`
      "content/pruefung.yaml:4:10: Fehler: Bei 1.1.1 fehlt, wer wann hingesehen hat. [unsigned-review]
          Abhilfe: „by“ (Stelle oder Name) und „date“ ergänzen, oder „result: offen“ schreiben."
    `);
  });

  test("knows the criteria of WCAG 2.2, levels A and AA", async () => {
    expect(await toldAfter(["4.1.2:", "4.1.1:"])).toMatchInlineSnapshot(`
      "content/pruefung.yaml:57:3: Fehler: „4.1.1“ ist kein Kriterium von WCAG 2.2 auf den Stufen A und AA. [unknown-criterion]
          Abhilfe: Die Nummer berichtigen oder den Eintrag entfernen; der Prüfbericht nennt alle Kriterien."
    `);
    expect(await toldAfter([FAULT[0], FAULT[1].replace("1.1.1", "9.1")])).toContain(
      "In „criteria“, Eintrag 1 gehört die Nummer eines Erfolgskriteriums; hier steht „9.1“.",
    );
  });

  test("is renewed every year, on the day of the build", async () => {
    const at = (buildTime: string) => ({ buildTime });
    expect(told((await load(undefined, at("2025-11-01T22:59:00Z"))).findings)).toBe("");
    expect(told((await load(undefined, at("2025-11-01T23:01:00Z"))).findings)).toMatchInlineSnapshot(`
      "content/pruefung.yaml:4:3: Fehler: Die Website wurde zuletzt am 1. November 2024 überprüft, vor 366 Tagen. [statement-review]
          Abhilfe: Die Kriterien erneut ansehen und ihr „date“ auf den Tag der Prüfung setzen; das ist jährlich nötig."
    `);
    const claimed = await load(edited(claim("vollständig")), at("2025-11-01T23:01:00Z"));
    expect(told(claimed.findings)).toContain("aber im letzten Jahr hat niemand geprüft: 1.1.1, 1.2.1");
  });

  test("warns of single criteria that are out of date", async () => {
    expect(await toldAfter([/(1\.1\.1: .*)2024-11-01/, "$12023-11-01"])).toMatchInlineSnapshot(`
      "content/pruefung.yaml:4:3: Warnung: Die Prüfung ist älter als ein Jahr bei: 1.1.1. [statement-review]
          Abhilfe: Die Kriterien erneut ansehen und ihr „date“ auf den Tag der Prüfung setzen; das ist jährlich nötig."
    `);
  });

  test("may be overdue when somebody answers for it", async () => {
    const { site, findings } = await load(edited(["method:", "overdueReviewAccepted: Ist beauftragt.\nmethod:"]), {
      buildTime: "2026-01-01T12:00:00Z",
    });
    expect(site?.legal.accessibility.review).toMatchObject({ lastReview: "2024-11-01", conformance: "teilweise" });
    expect(told(findings)).toMatchInlineSnapshot(`
      "content/pruefung.yaml:5:3: Warnung: Die Website wurde zuletzt am 1. November 2024 überprüft, vor 426 Tagen. Hingenommen: Ist beauftragt. [statement-review]
          Abhilfe: Die Kriterien erneut ansehen und ihr „date“ auf den Tag der Prüfung setzen; das ist jährlich nötig."
    `);
  });

  test("does not come from the future", async () => {
    expect(await toldAfter(["date: 2024-11-01", "date: 2024-12-24"])).toMatchInlineSnapshot(`
      "content/pruefung.yaml:4:53: Fehler: Das Datum (24. Dezember 2024) liegt in der Zukunft. [statement-review]
          Abhilfe: Den Tag eintragen, an dem es geschehen ist."
    `);
    expect(await toldAfter(["created: 2024-06-01", "created: 2024-12-24"])).toContain("liegt in der Zukunft");
  });

  test("is there, even when it is empty", async () => {
    expect(told((await load(withFiles({ "pruefung.yaml": null }))).findings)).toMatchInlineSnapshot(`
      "content/pruefung.yaml: Fehler: Die Datei fehlt. [missing-file]
          Abhilfe: Die Datei nach dem Muster der Beispielseite anlegen."
    `);
  });
});

describe("known faults and accepted findings", () => {
  const ACCEPTED =
    "accepted: [{ rule: capitals, reason: Eigenname., by: Pressestelle, date: 2024-11-01, until: 2024-11-30 }]";

  test("end on their day", async () => {
    const expired = await load(edited(["checklist:", `${ACCEPTED}\nchecklist:`]));
    expect(expired.site?.legal.accessibility.review.accepted[0]?.isExpired).toBe(true);
    expect(told(expired.findings)).toMatchInlineSnapshot(`
      "content/pruefung.yaml:3:12: Warnung: Der Befund „capitals“ war nur bis 30. November 2024 hingenommen und zählt wieder. [acceptance-expired]
          Abhilfe: Die Stelle beheben, oder neu entscheiden und „date“ und „until“ ändern."
    `);
    const today = ACCEPTED.replace("11-30", "12-01");
    expect(await toldAfter(["checklist:", `${today}\nchecklist:`])).toBe("");
    expect(
      await toldAfter([FAULT[0], FAULT[1].replace("reason", "until: 2024-11-30, reason")], result("1.1.1", "offen")),
    ).toMatchInlineSnapshot(`
      "content/pruefung.yaml:2:66: Warnung: Der Mangel „Alte Bilder“ sollte bis 30. November 2024 behoben sein. [fault-overdue]
          Abhilfe: Den behobenen Mangel entfernen, oder ein neues Datum nennen."
    `);
  });

  test("have a reason and somebody who answers for them", async () => {
    const edit = (from: string) => toldAfter(["checklist:", `${ACCEPTED.replace(from, "")}\nchecklist:`]);
    expect(await edit("reason: Eigenname., ")).toContain("Das Feld „reason“ fehlt.");
    expect(await edit("by: Pressestelle, ")).toContain("Das Feld „by“ fehlt.");
    expect(await edit("date: 2024-11-01, ")).toContain("Das Feld „date“ fehlt.");
  });
});

test("legal.yaml no longer holds the state", async () => {
  expect(
    told((await load(withEdit("legal.yaml", "  feedback:", "  conformance: vollständig\n  feedback:"))).findings),
  ).toContain("Das Feld „conformance“ gibt es hier nicht.");
});
