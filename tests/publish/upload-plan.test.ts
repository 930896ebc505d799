import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type LocalFile,
  leftovers,
  planUpload,
  type RemoteFile,
  STAGES,
  type Step,
} from "../../src/publish/upload/plan.ts";

const local = (...paths: readonly string[]): LocalFile[] =>
  paths.map((path) => ({ path, bytes: 7, hash: `neu ${path}` }));
const remote = (...paths: readonly string[]): RemoteFile[] => paths.map((path) => ({ path, hash: `alt ${path}` }));
const told = (steps: readonly Step[]): string[] => steps.map(({ action, path }) => `${action} ${path}`);
const nothing = (): boolean => false;

describe("the plan of an upload", () => {
  test("brings new files first, pages next, lists and feeds last, and checksums at the very end", () => {
    const files = local(
      "SHA256SUMS",
      "SHA256SUMS.sig",
      "2024.html",
      "2024/11/26/neu.html",
      "2024/11/26/neu.txt",
      "aktuell.xml",
      "impressum.html",
      "index.html",
      "medien/neu.png",
    );
    const there = remote("SHA256SUMS", "SHA256SUMS.sig", "2024.html", "aktuell.xml", "impressum.html", "index.html");
    expect(told(planUpload(files, there, nothing))).toEqual([
      "add 2024/11/26/neu.txt",
      "add medien/neu.png",
      "add 2024/11/26/neu.html",
      "replace impressum.html",
      "replace 2024.html",
      "replace index.html",
      "replace aktuell.xml",
      "replace SHA256SUMS",
      "replace SHA256SUMS.sig",
    ]);
  });

  test("brings the parts of the list of all files after the releases that they name", () => {
    const files = local("dateien-2024.html", "dateien.html", "impressum.html", "zuletzt.html");
    expect(told(planUpload(files, remote("dateien-2024.html", "dateien.html"), nothing))).toEqual([
      "add impressum.html",
      "add zuletzt.html",
      "replace dateien-2024.html",
      "replace dateien.html",
    ]);
    expect(told(planUpload(files, remote(...files.map(({ path }) => path)), nothing)).slice(0, 2)).toEqual([
      "replace impressum.html",
      "replace zuletzt.html",
    ]);
  });

  test("opens a site that is published for the first time with its home page, when all else is there", () => {
    const steps = planUpload(local("index.html", "SHA256SUMS", "dateien.html", "a.html", "aktuell.xml"), [], nothing);
    expect(told(steps).at(-1)).toBe("add index.html");
  });

  test("leaves alone what is the same", () => {
    const files = local("index.html", "a.html");
    const there = files.map(({ path, hash }) => ({ path, hash }));
    expect(planUpload(files, there, nothing)).toEqual([]);
  });

  test("deletes only what the ledger allows, last of all, and names what stays", () => {
    const files = local("index.html");
    const there = remote("index.html", "alt.html", "geloescht.html");
    const steps = planUpload(files, there, (path) => path === "geloescht.html");
    expect(told(steps)).toEqual(["replace index.html", "delete geloescht.html"]);
    expect(steps.map((step) => STAGES[step.stage])).toEqual(["Startseite", "Löschungen"]);
    expect(leftovers(files, there, steps)).toEqual(["alt.html"]);
  });

  test("takes away compressed twins that are no longer made, for a server would go on sending the old text", () => {
    const there = remote("index.html.gz", "index.html.br", "sammlung.tar.gz", "fremd.html.gz");
    expect(told(planUpload(local("index.html"), there, nothing))).toEqual([
      "add index.html",
      "delete index.html.br",
      "delete index.html.gz",
    ]);
  });

  test("brings a compressed twin together with its page", () => {
    const steps = planUpload(local("index.html", "index.html.gz", "a.html", "a.html.gz"), [], nothing);
    expect(new Set(steps.filter(({ path }) => path.startsWith("index")).map(({ stage }) => stage)).size).toBe(1);
    expect(told(steps).slice(0, 2)).toEqual(["add a.html", "add a.html.gz"]);
  });

  test("clears away what a killed upload was writing", () => {
    expect(told(planUpload(local("index.html"), remote("index.html.part", "fremd.part"), nothing))).toEqual([
      "add index.html",
      "delete index.html.part",
    ]);
  });

  test("never deletes a name that is ours in other letters: some file systems keep only one of them", () => {
    expect(told(planUpload(local("index.html", "bild.png"), remote("Bild.PNG"), () => true))).not.toContain(
      "delete Bild.PNG",
    );
  });

  test.each([
    ["am Ziel eine Datei, hier aber ein Ordner", ["2024/a.html"], ["2024"]],
    ["am Ziel ein Ordner, hier aber eine Datei", ["2024"], ["2024/a.html"]],
  ])("stops before the first change where a name is %s", (message, here, there) => {
    expect(() => planUpload(local(...here), remote(...there), nothing)).toThrow(`„2024“ ist ${message}`);
  });
});

const POOL = [
  "index.html",
  "dateien.html",
  "aktuell.xml",
  "herausgeber-rathaus.xml",
  "sitemap.xml",
  "SHA256SUMS",
  "SHA256SUMS.sig",
  "2024.html",
  "2024/11.html",
  "2024/11/01/a.html",
  "2024/11/02/b.html",
  "2024/11/02/b.txt",
  "impressum.html",
  "medien/x.png",
  "medien/y.csv",
];

/** A site as the files it holds; a file is its hash and what it links to. */
type Model = ReadonlyMap<string, { readonly hash: string; readonly links: readonly string[] }>;

const choice = fc.record({
  before: fc.boolean(),
  after: fc.boolean(),
  changed: fc.boolean(),
  linksBefore: fc.subarray(POOL),
  linksAfter: fc.subarray(POOL),
});

/** Two states of a site, each without a broken link, and files of the old one that may go. */
const twoStates = fc.tuple(fc.tuple(...POOL.map(() => choice)), fc.subarray(POOL)).map(([choices, deletable]) => {
  const has = (state: "before" | "after") => (path: string) => choices[POOL.indexOf(path)]?.[state] === true;
  const old = new Map<string, { hash: string; links: string[] }>();
  const next = new Map<string, { hash: string; links: string[] }>();
  for (const [index, path] of POOL.entries()) {
    const { before = false, after = false, changed = true, linksBefore = [], linksAfter = [] } = choices[index] ?? {};
    const links = linksBefore.filter(has("before"));
    if (before) old.set(path, { hash: "alt", links });
    const stays = before && !changed && links.every(has("after"));
    if (after) next.set(path, stays ? { hash: "alt", links } : { hash: "neu", links: linksAfter.filter(has("after")) });
  }
  return { old, next, deletable };
});

function plan(old: Model, next: Model, deletable: readonly string[]): Step[] {
  const files = [...next].map(([path, { hash }]) => ({ path, hash, bytes: 1 }));
  const there = [...old].map(([path, { hash }]) => ({ path, hash }));
  return planUpload(files, there, (path) => deletable.includes(path));
}

function perform(state: Model, next: Model, steps: readonly Step[]): Model {
  const result = new Map(state);
  for (const { action, path } of steps) {
    const file = next.get(path);
    if (action === "delete") result.delete(path);
    else if (file !== undefined) result.set(path, file);
  }
  return result;
}

/** Links to missing files on the way from these pages. */
function broken(state: Model, roots: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = roots.filter((path) => state.has(path));
  const missing: string[] = [];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const link of state.get(path)?.links ?? [])
      state.has(link) ? queue.push(link) : missing.push(`${path} → ${link}`);
  }
  return missing;
}

describe("whatever the two states are, an upload", () => {
  test("ends with every file of the new site, and with old files only where they may not go", () => {
    fc.assert(
      fc.property(twoStates, ({ old, next, deletable }) => {
        const end = perform(old, next, plan(old, next, deletable));
        for (const [path, file] of next) expect(end.get(path)?.hash).toBe(file.hash);
        for (const path of end.keys()) expect(next.has(path) || !deletable.includes(path)).toBe(true);
        for (const path of old.keys()) expect(end.has(path) || deletable.includes(path)).toBe(true);
        expect(plan(end, next, deletable)).toEqual([]);
      }),
    );
  });

  test("that is killed anywhere, with the files of a stage in any order, leaves no broken link on any way", () => {
    const killed = fc.tuple(twoStates, fc.nat(), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(killed, ([{ old, next, deletable }, position, luck]) => {
        const steps = plan(old, next, deletable);
        const stage = steps[position % Math.max(steps.length, 1)]?.stage ?? 0;
        const done = steps.filter((step) => step.stage < stage || (step.stage === stage && luck.next().value));
        const state = perform(old, next, done);
        const known = [...old.keys()].filter((path) => next.has(path));
        expect(broken(state, old.has("index.html") ? known : ["index.html"])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
