import { describe, expect, test } from "vitest";
import { load, loadSite, page, release, told, withEdit, withFiles } from "./fixture.ts";

const toldAfter = async (from: string | RegExp, to: string, options = {}) =>
  told((await load(withEdit("legal.yaml", from, to), options)).findings);

describe("the accessibility statement", () => {
  test("offers exactly one form", async () => {
    expect(await toldAfter(", formLink: https://www.example.org/kontakt", "")).toMatchInlineSnapshot(`
      "content/legal.yaml:19:13: Fehler: Es gibt kein Kontaktformular für Rückmeldungen zur Barrierefreiheit; es ist Pflicht. [statement-feedback]
          Abhilfe: Entweder „formAction“ (Empfänger eines eigenen Formulars) oder „formLink“ (Adresse eines vorhandenen Formulars) angeben."
    `);
    expect(
      await toldAfter("formLink: h", "formAction: https://www.example.org/post, formLink: h"),
    ).toMatchInlineSnapshot(`
      "content/legal.yaml:19:13: Fehler: Für Rückmeldungen sind zwei Formulare angegeben. [statement-feedback]
          Abhilfe: Entweder „formAction“ (Empfänger eines eigenen Formulars) oder „formLink“ (Adresse eines vorhandenen Formulars) angeben."
    `);
    expect(await toldAfter("formLink: https://", "formLink: http://")).toContain("eine verschlüsselte Webadresse");
  });

  test("says how to complain and how to write", async () => {
    expect(await toldAfter("    website: https://ombudsstelle.example.org/\n", "")).toMatchInlineSnapshot(`
      "content/legal.yaml:21:5: Fehler: Für das Durchsetzungsverfahren fehlt ein Weg zur Ombudsstelle. [statement-enforcement]
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
