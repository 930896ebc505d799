import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HeadersHandler } from "@netlify/headers";
import { RedirectsHandler } from "@netlify/redirects";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeTemplates } from "../../src/publish/hosts/templates/all.ts";
import { hostingOf } from "../../src/publish/hosts/templates/hosting-of.ts";
import { examplePortal } from "./example-site.ts";
import { GONE, hosting } from "./hosting-fixture.ts";

describe("_headers and _redirects, read by the engines of a host that knows them,", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "aushang-hosted-"));
    await writeTemplates(folder, hosting("/presse/", false));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const headersOf = (path: string): Promise<Readonly<Record<string, string>>> => {
    const logger = { log: console.info, warn: console.warn, error: console.error };
    return new HeadersHandler({ projectDir: folder, logger }).apply(new Request(`https://example.org${path}`));
  };
  const redirectOf = (path: string) =>
    new RedirectsHandler({
      configRedirects: [],
      projectDir: folder,
      publicDir: folder,
      jwtSecret: "",
      jwtRoleClaim: "",
    }).match(new Request(`https://example.org${path}`));

  test("protect every page and let media live long", async () => {
    const page = await headersOf("/presse/2023/01/01/massnahme-0.html");
    expect(page).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "frame-ancestors 'none'",
    });
    expect(page).not.toHaveProperty("Cache-Control");
    expect(await headersOf("/presse/medien/tafel-0.png")).toMatchObject({ "Cache-Control": "max-age=2592000" });
    expect(await headersOf("/anderswo/")).toEqual({});
  });

  test("redirect what moved and answer 410 for what was erased", async () => {
    expect(await redirectOf("/presse/alte-adresse.html")).toMatchObject({
      statusCode: 301,
      targetRelative: "/presse/2023.html",
    });
    expect(await redirectOf(`/presse/${GONE}`)).toMatchObject({ statusCode: 410, force: true });
    expect(await redirectOf("/presse/index.html")).toBe(undefined);
  });
});

test("the folder hosting/ is what „npm run hosts -- --write hosting“ writes for the project's contents", async () => {
  const folder = mkdtempSync(join(tmpdir(), "aushang-written-"));
  const names = await writeTemplates(folder, hostingOf(await examplePortal(), false));
  for (const name of names) {
    expect(readFileSync(join("hosting", name), "utf8")).toBe(readFileSync(join(folder, name), "utf8"));
  }
  rmSync(folder, { recursive: true });
});

describe("data that cannot stand in a configuration", () => {
  test.each([
    [{ ...hosting("/presse", false) }, "„/presse“ ist kein Pfad"],
    [{ ...hosting("/pre sse/", false) }, "ist kein Pfad"],
    [{ ...hosting("/", false), gone: ['a"; }'] }, "kann nicht in einer Serverkonfiguration stehen"],
    [{ ...hosting("/", false), redirects: [{ from: "a.html", to: "../../x" }] }, "„../../x“ kann nicht"],
  ])("is refused before anything is written (%#)", async (data, message) => {
    const folder = mkdtempSync(join(tmpdir(), "aushang-bad-"));
    await expect(writeTemplates(join(folder, "hosting"), data)).rejects.toThrow(message);
    rmSync(folder, { recursive: true });
  });
});
