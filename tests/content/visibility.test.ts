import { describe, expect, test } from "vitest";
import { load, loadSite, release, told, withFiles } from "./fixture.ts";

const EMBARGOED = "releases/2024/2024-12-05-preis.md";
const DRAFT = "releases/2024/2024-11-28-entwurf.md";
const SECRET = "Geheimer Preis";

const FILES = withFiles({
  [EMBARGOED]: release(
    { title: SECRET, date: "2024-12-05", embargo: "2024-12-05 12:00", related: "[2024-11-26-stadtfest]" },
    "Strenggeheim.",
  ),
  [DRAFT]: release(
    { title: SECRET, date: "2024-11-28", draft: "true", related: "[2024-11-26-stadtfest]" },
    "Strenggeheim.",
  ),
  "releases/2024/2024-11-26-stadtfest.md": release({ related: "[2024-11-28-entwurf, 2024-12-05-preis]" }),
  "strategy/strategy.yaml":
    "title: Strategie\nsummary: Kurz.\nstatus: vorgestellt 2022\npublishers: [stadt]\nreleases: [2024-12-05-preis, 2024-11-26-stadtfest]\n",
  "media/bericht.pdf": "%PDF-1.7\n",
  "pages/hilfe.md": `---
kind: text
title: Hilfe
summary: Kurz gesagt.
attachments: [{ file: bericht.pdf, title: Bericht, accessible: true, htmlEquivalent: 2024-12-05-preis.md }]
---
So geht es.
`,
});

describe("drafts and embargoed releases", () => {
  test("leave no trace in the site: no text, no name, no reference", async () => {
    const { site, nextEmbargo, hidden, findings } = await load(FILES);
    expect(told(findings)).toBe("");
    expect(hidden).toEqual({ drafts: 1, embargoed: 1 });
    expect(nextEmbargo).toBe("2024-12-05T12:00:00+01:00");
    expect(JSON.stringify(site)).not.toMatch(/geheim|preis|entwurf|2024-12-05/i);
    expect(site?.releases.map(({ id }) => id)).toEqual(["2024-11-26-stadtfest"]);
    expect(site?.strategy?.releases).toEqual(["2024-11-26-stadtfest"]);
  });

  test("are shown and marked in a preview", async () => {
    const { site, hidden, nextEmbargo } = await load(FILES, { preview: true });
    expect(site?.releases.map(({ id, draft, embargoed }) => [id, draft, embargoed])).toEqual([
      ["2024-12-05-preis", false, true],
      ["2024-11-28-entwurf", true, false],
      ["2024-11-26-stadtfest", false, false],
    ]);
    expect(site?.releases[2]?.related).toEqual(["2024-12-05-preis", "2024-11-28-entwurf"]);
    expect(site?.pages.find(({ slug }) => slug === "hilfe")?.attachments[0]?.htmlEquivalent).toBe(
      "2024-12-05-preis.md",
    );
    expect(hidden).toEqual({ drafts: 0, embargoed: 0 });
    expect(nextEmbargo).toBe("2024-12-05T12:00:00+01:00");
  });

  test("are out at the very instant at which the embargo ends", async () => {
    const idsAt = async (buildTime: string) => (await loadSite(FILES, { buildTime })).releases.map(({ id }) => id);
    expect(await idsAt("2024-12-05T10:59:59Z")).not.toContain("2024-12-05-preis");
    expect(await idsAt("2024-12-05T11:00:00Z")).toContain("2024-12-05-preis");
    expect((await load(FILES, { buildTime: "2024-12-05T11:00:00Z" })).nextEmbargo).toBeNull();
  });

  test("take their versions with them", async () => {
    const version = (versionOf: string) => release({ title: "Prize", language: "en", versionOf, date: "2024-11-27" });
    const site = await loadSite({
      ...FILES,
      "releases/2024/2024-11-27-prize.md": version("2024-12-05-preis"),
      "releases/2024/2024-11-27-festival.md": version("2024-11-26-stadtfest"),
    });
    expect(site.releases.map(({ id }) => id)).toEqual(["2024-11-27-festival", "2024-11-26-stadtfest"]);
  });

  test("cannot be linked from what is visible, but from each other", async () => {
    const linking = release(
      {},
      "Alles Weitere im\n[Bericht](2024-12-05-preis.md#teil) und\n\n[preis]: 2024-12-05-preis.md",
    );
    const { site, findings } = await load({ ...FILES, "releases/2024/2024-11-26-stadtfest.md": linking });
    expect(site).toBeNull();
    expect(told(findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:9:11: Fehler: Der Link führt zur Meldung „2024-12-05-preis“, die noch nicht veröffentlicht ist. [hidden-link]
          Abhilfe: Den Link entfernen, bis die Meldung erschienen ist, oder diesem Text dieselbe Sperrfrist geben.
      content/releases/2024/2024-11-26-stadtfest.md:11:10: Fehler: Der Link führt zur Meldung „2024-12-05-preis“, die noch nicht veröffentlicht ist. [hidden-link]
          Abhilfe: Den Link entfernen, bis die Meldung erschienen ist, oder diesem Text dieselbe Sperrfrist geben."
    `);
    const draft = release({ date: "2024-11-28", draft: "true" }, "Mehr im [Bericht](2024-12-05-preis.md).");
    expect((await load({ ...FILES, [DRAFT]: draft })).findings).toEqual([]);
    expect((await load({ ...FILES, [DRAFT]: draft }, { preview: true })).findings).toEqual([]);
  });
});

test("the earliest embargo of several is the next, drafts do not count", async () => {
  const at = (day: string, embargo: string, fields = {}) => ({
    [`releases/2024/2024-${day}-fest.md`]: release({ date: `2024-${day}`, embargo, ...fields }),
  });
  const { nextEmbargo } = await load(
    withFiles({
      ...at("12-02", "2024-12-03T10:00:00+01:00", { draft: "true" }),
      ...at("12-03", '"2024-12-09T08:00:00Z"'),
      ...at("12-04", "2024-12-09 08:30"),
    }),
  );
  expect(nextEmbargo).toBe("2024-12-09T08:30:00+01:00");
});

describe("instants of a release", () => {
  const first = async (fields: Readonly<Record<string, string | null>>) =>
    (await loadSite(withFiles({ "releases/2024/2024-11-26-stadtfest.md": release(fields) }))).releases[0];

  test("begin with the day, its time, or the end of a later embargo", async () => {
    expect((await first({}))?.published).toBe("2024-11-26T00:00:00+01:00");
    expect((await first({ time: "10:30" }))?.published).toBe("2024-11-26T10:30:00+01:00");
    expect((await first({ time: "10:30", embargo: "2024-11-26 12:00" }))?.published).toBe("2024-11-26T12:00:00+01:00");
    expect((await first({ time: "10:30", embargo: "2024-11-25 12:00" }))?.published).toBe("2024-11-26T10:30:00+01:00");
  });

  test("follow corrections and withdrawal, which come sorted", async () => {
    const corrected = await first({
      corrections: "[{ date: 2024-11-29, text: Ort berichtigt. }, { date: 2024-11-27, text: Zeit berichtigt. }]",
    });
    expect(corrected?.updated).toBe("2024-11-29T00:00:00+01:00");
    expect(corrected?.corrections.map(({ date }) => date)).toEqual(["2024-11-27", "2024-11-29"]);
    expect((await first({ withdrawn: "{ date: 2024-11-30, reason: Fällt aus. }" }))?.updated).toBe(
      "2024-11-30T00:00:00+01:00",
    );
    expect((await first({ time: "10:30" }))?.updated).toBe("2024-11-26T10:30:00+01:00");
  });

  test("order the list: by publication, then number, then id", async () => {
    const same = { date: "2024-11-26" };
    const site = await loadSite(
      withFiles({
        "releases/2024/2024-11-26-stadtfest.md": release(),
        "releases/2024/2024-11-26-b.md": release({ ...same, number: "9" }),
        "releases/2024/2024-11-26-a.md": release(same),
        "releases/2024/2024-11-26-c.md": release({ ...same, number: "10/2024" }),
        "releases/2024/2024-11-25-d.md": release({ date: "2024-11-25", number: "99" }),
        "releases/2024/2024-11-26-e.md": release({ ...same, time: "08:00" }),
      }),
    );
    expect(site.releases.map(({ slug }) => slug)).toEqual(["e", "c", "b", "a", "stadtfest", "d"]);
  });
});

test("a build time that is none is the operator's mistake, not the content's", async () => {
  await expect(load(FILES, { buildTime: "morgen" })).rejects.toThrow(RangeError);
});
