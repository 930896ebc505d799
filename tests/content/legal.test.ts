import { describe, expect, test } from "vitest";
import { load, loadSite, page, release, told, withEdit, withFiles } from "./fixture.ts";

const toldAfter = async (from: string | RegExp, to: string, options = {}) =>
  told((await load(withEdit("legal.yaml", from, to), options)).findings);

describe("the accessibility statement", () => {
  const FAULT = "incompatible: [{ content: Alte Bilder, criteria: [1.1.1], reason: Der Alternativtext fehlt. }]";

  test("cannot be full while it lists faults", async () => {
    expect(await toldAfter("conformance: vollständig", `conformance: vollständig\n  ${FAULT}`)).toMatchInlineSnapshot(`
      "content/legal.yaml:19:16: Fehler: Die Erklärung sagt „vollständig“ und nennt zugleich einen Mangel. [statement-contradiction]
          Abhilfe: „conformance: teilweise“ schreiben, bis die Mängel behoben und aus der Liste entfernt sind."
    `);
  });

  test("cannot be partial without a fault, but lists what the law exempts", async () => {
    expect(await toldAfter("conformance: vollständig", "conformance: teilweise")).toMatchInlineSnapshot(`
      "content/legal.yaml:19:16: Fehler: Die Erklärung sagt „teilweise“, nennt aber keinen Mangel. [statement-contradiction]
          Abhilfe: Die Mängel unter „incompatible“, „disproportionate“ oder „outsideLaw“ auflisten."
    `);
    expect(await toldAfter("conformance: vollständig", `conformance: teilweise\n  ${FAULT}`)).toBe("");
    expect(
      await toldAfter(
        "conformance: vollständig",
        "conformance: vollständig\n  outsideLaw: [{ content: Archiv, reason: Vor 2018. }]",
      ),
    ).toBe("");
  });

  test("knows exactly one state", async () => {
    expect(await toldAfter("conformance: vollständig", "conformance: [vollständig, teilweise]")).toContain(
      "In „conformance“ gehört ein einziger Wert; hier steht eine Liste.",
    );
    expect(await toldAfter("conformance: vollständig", "conformance: vollständig\n  conformance: teilweise")).toContain(
      "Das Feld „conformance“ steht zweimal da.",
    );
    expect(await toldAfter("conformance: vollständig", "conformance: fast")).toContain(
      "Erlaubt sind: „vollständig“, „teilweise“, „nicht“.",
    );
  });

  test("names criteria of WCAG", async () => {
    expect(
      await toldAfter("conformance: vollständig", `conformance: teilweise\n  ${FAULT.replace("1.1.1", "9.1")}`),
    ).toContain("In „criteria“, Eintrag 1 gehört die Nummer eines Erfolgskriteriums; hier steht „9.1“.");
  });

  test("is reviewed every year, on the day of the build", async () => {
    const at = (buildTime: string) => ({ buildTime });
    expect(told((await load(undefined, at("2025-11-01T22:59:00Z"))).findings)).toBe("");
    expect(told((await load(undefined, at("2025-11-01T23:01:00Z"))).findings)).toMatchInlineSnapshot(`
      "content/legal.yaml:22:15: Fehler: Die Erklärung zur Barrierefreiheit wurde zuletzt am 1. November 2024 überprüft, vor 366 Tagen. [statement-review]
          Abhilfe: Die Website neu bewerten und „lastReview“ auf das Datum der Bewertung setzen; das ist jährlich nötig."
    `);
  });

  test("may be overdue when somebody answers for it", async () => {
    const { site, findings } = await load(
      withEdit(
        "legal.yaml",
        "lastReview: 2024-11-01",
        "lastReview: 2024-11-01\n  overdueReviewAccepted: Bewertung ist beauftragt.",
      ),
      { buildTime: "2026-01-01T12:00:00Z" },
    );
    expect(site?.legal.accessibility.lastReview).toBe("2024-11-01");
    expect(told(findings)).toMatchInlineSnapshot(`
      "content/legal.yaml:22:15: Warnung: Die Erklärung zur Barrierefreiheit wurde zuletzt am 1. November 2024 überprüft, vor 426 Tagen. Hingenommen: Bewertung ist beauftragt. [statement-review]
          Abhilfe: Die Website neu bewerten und „lastReview“ auf das Datum der Bewertung setzen; das ist jährlich nötig."
    `);
  });

  test("does not come from the future, nor before its own creation", async () => {
    expect(await toldAfter("lastReview: 2024-11-01", "lastReview: 2024-12-24")).toMatchInlineSnapshot(`
      "content/legal.yaml:22:15: Fehler: Die letzte Überprüfung (24. Dezember 2024) liegt in der Zukunft. [statement-review]
          Abhilfe: Das Datum der Überprüfung eintragen, die stattgefunden hat."
    `);
    expect(await toldAfter("lastReview: 2024-11-01", "lastReview: 2024-01-01")).toMatchInlineSnapshot(`
      "content/legal.yaml:22:15: Fehler: Die letzte Überprüfung (1. Januar 2024) liegt vor der Erstellung (1. Juni 2024). [statement-contradiction]
          Abhilfe: Das Datum unter „created“ oder „lastReview“ berichtigen."
    `);
  });

  test("offers exactly one form", async () => {
    expect(await toldAfter(", formLink: https://www.example.org/kontakt", "")).toMatchInlineSnapshot(`
      "content/legal.yaml:23:13: Fehler: Es gibt kein Kontaktformular für Rückmeldungen zur Barrierefreiheit; es ist Pflicht. [statement-feedback]
          Abhilfe: Entweder „formAction“ (Empfänger eines eigenen Formulars) oder „formLink“ (Adresse eines vorhandenen Formulars) angeben."
    `);
    expect(
      await toldAfter("formLink: h", "formAction: https://www.example.org/post, formLink: h"),
    ).toMatchInlineSnapshot(`
      "content/legal.yaml:23:13: Fehler: Für Rückmeldungen sind zwei Formulare angegeben. [statement-feedback]
          Abhilfe: Entweder „formAction“ (Empfänger eines eigenen Formulars) oder „formLink“ (Adresse eines vorhandenen Formulars) angeben."
    `);
    expect(await toldAfter("formLink: https://", "formLink: http://")).toContain("eine verschlüsselte Webadresse");
  });

  test("names who assessed, how to complain, and how to write", async () => {
    expect(await toldAfter("method: Selbstbewertung", "method: Bewertung durch Dritte")).toMatchInlineSnapshot(`
      "content/legal.yaml:21:11: Fehler: Es fehlt, wer die Bewertung durchgeführt hat. [statement-contradiction]
          Abhilfe: Die Stelle unter „assessor“ nennen."
    `);
    expect(await toldAfter("    website: https://ombudsstelle.example.org/\n", "")).toMatchInlineSnapshot(`
      "content/legal.yaml:25:5: Fehler: Für das Durchsetzungsverfahren fehlt ein Weg zur Ombudsstelle. [statement-enforcement]
          Abhilfe: „phone“, „mail“ oder „website“ der Stelle angeben."
    `);
    expect(await toldAfter(/ {2}enforcement:[\s\S]*$/, "")).toContain("Das Feld „enforcement“ fehlt.");
    expect(await toldAfter(/ {2}feedback:.*\n/, "")).toContain("Das Feld „feedback“ fehlt.");
  });
});

describe("the imprint", () => {
  test("shows no P.O. box", async () => {
    const files = withEdit("publishers.yaml", "street: Rathausplatz 1", "street: Postfach 12 34");
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/publishers.yaml:6:24: Fehler: Im Impressum darf kein Postfach stehen. [imprint-address]
          Abhilfe: Straße und Hausnummer des Dienstsitzes angeben."
    `);
  });

  test("names a publisher from the registry", async () => {
    expect(await toldAfter("provider: stadt", "provider: statd")).toMatchInlineSnapshot(`
      "content/legal.yaml:2:13: Fehler: Der Herausgeber „statd“ steht nicht in publishers.yaml. [unknown-publisher]
          Abhilfe: Gemeint ist wohl „stadt“."
    `);
  });

  const open = (name: string) => [name, `{ open: Der Name ist nicht bekannt., role: Leitung }`] as const;

  test("leaves no name open, except on an example site", async () => {
    const files = withEdit("legal.yaml", ...open("{ name: Max Mustermann, role: Oberbürgermeister }"));
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/legal.yaml:3:27: Fehler: Ein Name ist offengelassen; das darf nur eine Beispielseite. [open-gap]
          Abhilfe: Den Namen unter „name“ eintragen und „open“ entfernen."
    `);
    const example = { ...files, "site.yaml": `${withFiles({})["site.yaml"]}exampleNotice: Dies ist ein Beispiel.\n` };
    const { site, findings } = await load(example);
    expect(site?.legal.imprint.representative).toEqual({
      name: null,
      role: "Leitung",
      open: "Der Name ist nicht bekannt.",
    });
    expect(told(findings)).toMatchInlineSnapshot(`
      "content/legal.yaml:3:27: Warnung: Ein Name ist offengelassen: Der Name ist nicht bekannt. [open-gap]
          Abhilfe: Den Namen unter „name“ eintragen und „open“ entfernen."
    `);
  });

  test("has a name or a reason, never both or none", async () => {
    for (const person of ["{ role: Leitung }", "{ name: Max Mustermann, open: Unbekannt., role: Leitung }"])
      expect(await toldAfter("{ name: Max Mustermann, role: Oberbürgermeister }", person)).toContain(
        "„representative“ braucht entweder „name“ oder „open“ (warum der Name fehlt), nicht beides.",
      );
  });

  test("may leave open who spoke for a publisher of the past", async () => {
    const files = withEdit("publishers.yaml", /^stadt:\n([\s\S]*)$/, (_: string, period: string) => {
      const past = period.replace("2001-01-01", "1990-01-01\n    validTo: 2000-12-31");
      return `stadt:\n${past.replace("name: Erika Mustermann", "open: Unbekannt.")}${period}`;
    });
    expect(told((await load(files)).findings)).toBe("");
  });
});

describe("pages", () => {
  test("that the law wants must be there, others should", async () => {
    const files = withFiles({
      "pages/impressum.md": null,
      "pages/einfache-sprache.md": null,
      "pages/gebaerdensprache.md": null,
    });
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/pages: Fehler: Es fehlt das Impressum. [missing-page]
          Abhilfe: „pages/impressum.md“ mit „kind: imprint“ anlegen.
      content/pages: Warnung: Es fehlt eine Seite in Leichter oder Einfacher Sprache. [missing-page]
          Abhilfe: „pages/leichte-sprache.md“ mit „kind: plain-language“ anlegen.
      content/pages: Warnung: Es fehlt eine Seite in Deutscher Gebärdensprache. [missing-page]
          Abhilfe: „pages/gebaerdensprache.md“ mit „kind: sign-language“ anlegen."
    `);
  });

  test("that the law wants are there once", async () => {
    const files = withFiles({ "pages/kontakt.md": page("imprint", "Kontakt", "") });
    expect(told((await load(files)).findings)).toMatchInlineSnapshot(`
      "content/pages/kontakt.md:2:7: Fehler: Es gibt das Impressum zweimal: auch in content/pages/impressum.md. [duplicate-page]
          Abhilfe: Die Texte zu einer Seite zusammenführen."
    `);
  });

  test("that cannot be read are not reported missing as well", async () => {
    const { findings } = await load(
      withFiles({ "pages/impressum.md": "kein Kopf", "pages/gebaerdensprache.md": "kein Kopf" }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["front-matter", "front-matter"]);
  });

  test("need a text, unless they are made of legal.yaml", async () => {
    expect(
      told((await load(withFiles({ "pages/hilfe.md": page("text", "Hilfe", "") }))).findings),
    ).toMatchInlineSnapshot(`
      "content/pages/hilfe.md: Fehler: Die Seite hat keinen Text. [empty-text]
          Abhilfe: Den Text unter die Kopfdaten schreiben."
    `);
  });
});

describe("the name Leichte Sprache", () => {
  const easy = (title: string, more = "") =>
    withFiles({ "pages/einfache-sprache.md": page("plain-language", `${title}${more}`, "Hier stehen kurze Texte.") });

  test("is for reviewed texts only", async () => {
    expect(told((await load(easy("Infos in Leichter Sprache"))).findings)).toMatchInlineSnapshot(`
      "content/pages/einfache-sprache.md:3:8: Fehler: „Leichte Sprache“ darf sich nur ein Text nennen, den eine Prüfgruppe geprüft hat. [plain-language-label]
          Abhilfe: „Einfache Sprache“ schreiben oder unter „plainLanguage“ die Prüfgruppe („reviewer“) und das Datum („date“) angeben."
    `);
    const reviewed = "\nplainLanguage: { reviewer: Prüfgruppe Musterstadt, date: 2024-10-01 }";
    const site = await loadSite(easy("Infos in Leichter Sprache", reviewed));
    expect(site.pages.find(({ kind }) => kind === "plain-language")?.plainLanguage).toEqual({
      reviewer: "Prüfgruppe Musterstadt",
      date: "2024-10-01",
    });
  });

  test("may be the subject of a release, but not the claim of a version", async () => {
    const title = "Neues Heft in Leichter Sprache";
    const path = "releases/2024/2024-11-26-heft.md";
    expect(told((await load(withFiles({ [path]: release({ title }) }))).findings)).toBe("");
    const version = release({ title, versionOf: "2024-11-26-stadtfest", plainLanguage: "einfach" });
    expect(told((await load(withFiles({ [path]: version }))).findings)).toContain("[plain-language-label]");
  });
});
