import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCache } from "../../src/check/cache.ts";
import { checkStatically } from "../../src/check/static.ts";
import type { Folder, HouseRules } from "../../src/check/types.ts";
import { folderOf, house } from "./rules/examples.ts";
import { temporaryFolder } from "./support.ts";

const PATHS = ["index.html", "a.html", "ordner/index.html", "ordner/b.html"] as const;
const LINKS = [
  "a.html",
  "A.html",
  "ordner/",
  "../a.html#mitte",
  "b.html#mitte",
  "/a",
  "#mitte",
  "bild.png",
  "../a",
] as const;

/** A page of links, with or without the place that links name, a script and a title. */
const page = fc
  .record({
    links: fc.array(fc.constantFrom(...LINKS), { maxLength: 4 }),
    id: fc.boolean(),
    script: fc.boolean(),
    title: fc.constantFrom("Rathaus", "Museum"),
  })
  .map(
    ({ links, id, script, title }) =>
      `<!doctype html><html lang="de"><title>${title}</title>${script ? "<script>1</script>" : ""}<main>` +
      `${links.map((href) => `<a href="${href}">Seite ${href}</a>`).join("")}${id ? "<p id='mitte'>x</p>" : ""}</main>`,
  );

const state = fc
  .record({
    pages: fc
      .subarray([...PATHS], { minLength: 1 })
      .chain((paths) =>
        fc
          .tuple(...paths.map((path) => page.map((html) => [path, html] as const)))
          .map((all) => Object.fromEntries(all)),
      ),
    others: fc.subarray(["bild.png", "impressum.html.gz"]),
  })
  .map(({ pages, others }): Folder => folderOf(pages, others));

async function check(folder: Folder, rules: HouseRules | null, cacheFolder: string | null) {
  return checkStatically(folder.pages, { folder, house: rules }, openCache(cacheFolder), () => undefined);
}

describe("verdicts of our own rules in the cache", () => {
  test.each([
    ["at home", house],
    ["on a foreign folder", null],
  ])("say %s what a fresh run says, whatever changed in the folder", async (_, rules) => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
        const cacheFolder = await temporaryFolder();
        for (const folder of states) {
          expect(await check(folder, rules, cacheFolder)).toEqual(await check(folder, rules, null));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("an unchanged page whose neighbour has gone is judged anew", async () => {
    const cacheFolder = await temporaryFolder();
    const pages = { "index.html": '<!doctype html><a href="a.html">Museum</a>', "b.html": "<!doctype html><p>b" };
    const rulesOf = async (all: Readonly<Record<string, string>>): Promise<string[]> =>
      (await check(folderOf(all), null, cacheFolder)).map(({ rule }) => rule);
    expect(await rulesOf({ ...pages, "a.html": "<!doctype html><p>a" })).not.toContain("link-broken");
    expect(await rulesOf(pages)).toContain("link-broken");
  });
});
