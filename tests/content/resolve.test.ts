import { expect, test } from "vitest";
import { contentName, resolveContentLink } from "../../src/content/resolve.ts";
import { loadSite, release, withFiles } from "./fixture.ts";

const site = await loadSite(
  withFiles({
    "releases/2024/2024-11-26-stadtfest.md": release({
      attachments: "[{ file: liste.csv, title: Liste, accessible: true }]",
    }),
    "releases/2024/2024-12-05-preis.md": release({
      title: "Geheimer Preis",
      date: "2024-12-05",
      embargo: "2024-12-05 12:00",
    }),
    "media/liste.csv": "a;b\n",
    "strategy/strategy.yaml": "title: Strategie\nsummary: Kurz.\nstatus: vorgestellt 2022\npublishers: [stadt]\n",
    "strategy/01-ziele.md": "---\ntitle: Ziele\nsummary: Kurz.\n---\nText.\n",
  }),
);
const from = site.releases[0] ?? { attachments: [] };
const resolve = (target: string) => resolveContentLink(site, target, from);

test("names of content files lead to their records", () => {
  expect(resolve("2024-11-26-stadtfest.md")).toEqual({ kind: "release", release: site.releases[0], fragment: null });
  expect(resolve("impressum.md#kontakt")).toMatchObject({
    kind: "page",
    page: { slug: "impressum" },
    fragment: "kontakt",
  });
  expect(resolve("01-ziele.md#")).toMatchObject({ kind: "chapter", chapter: { slug: "ziele" }, fragment: null });
  expect(resolve("strategy.yaml#kapitel")).toMatchObject({ kind: "strategy", fragment: "kapitel" });
  expect(resolve("measures.yaml")).toEqual({ kind: "measures", strategy: site.strategy, fragment: null });
});

test("files can be linked where they are declared, and only there", () => {
  expect(resolve("liste.csv")).toEqual({ kind: "attachment", attachment: from.attachments[0] });
  expect(resolveContentLink(site, "liste.csv", { attachments: [] })).toEqual({
    kind: "dead",
    message: "Das Linkziel „liste.csv“ gibt es nicht, oder es ist noch nicht veröffentlicht.",
    remedy:
      "Dateien unter „attachments“ in den Kopfdaten desselben Textes eintragen; Texte mit der Endung „.md“ nennen.",
  });
});

test("an embargoed release looks like one that does not exist, and its title stays secret", () => {
  const hidden = resolve("2024-12-05-preis.md");
  const unknown = resolve("2024-12-05-nichts.md");
  expect(JSON.stringify(hidden)).not.toContain("Geheim");
  expect(JSON.stringify(hidden).replace("preis", "nichts")).toBe(JSON.stringify(unknown));
  expect(hidden.kind).toBe("dead");
});

test.each([
  ["impresum.md", "Gemeint ist wohl „impressum.md“."],
  ["../pages/impressum.md", "Nur den Dateinamen ohne Ordner schreiben: „impressum.md“."],
  ["ganz-anders.md", "Den Dateinamen prüfen oder die Verknüpfung entfernen und den Text stehen lassen."],
])("%s is dead: %s", (target, remedy) => {
  expect(resolve(target)).toMatchObject({ kind: "dead", remedy });
});

test("content names are file names", () => {
  expect(contentName("content/strategy/01-ziele.md")).toBe("01-ziele.md");
});
