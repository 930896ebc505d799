import { expect, test } from "vitest";
import { missingPackages, requirePrograms } from "../../../src/check/transcript/orca/programs.ts";
import { expectedOf, proofOf } from "../../../src/check/transcript/orca/proof.ts";
import { runScript } from "../../publish/run-command.ts";
import { folderWith, goodPage } from "../support.ts";

const SLOW = 300_000;
const missing = await missingPackages();

if (missing.length > 0) {
  test("the real screen reader cannot be tried here, because programs are missing", async () => {
    console.info(`Nicht geprüft, denn es fehlen: ${missing.join(", ")}`);
    const folder = await folderWith({ "a.html": goodPage() });
    const { code, err } = await runScript("orca", ["a.html", "--site", folder]);
    expect(err).toContain(`apt-get install --no-install-recommends ${missing.join(" ")}`);
    expect(code).toBe(2);
  });
} else {
  test("Orca reads a page in German, and foreign passages in their language", { timeout: SLOW }, async () => {
    const body = '<p>Am <span lang="en">Community Day</span> helfen viele.</p><ul><li>Erstens<li>Zweitens</ul>';
    const folder = await folderWith({ "a.html": goodPage("Der Brunnen läuft", body) });
    const { code, out } = await runScript("orca", ["a.html", "--site", folder]);
    const lines = out.split("\n");
    expect(lines).toEqual(expect.arrayContaining(["Überschrift Ebene 1", "[Englisch] Community Day", "=== a.html"]));
    expect(out).toMatch(
      /Der Brunnen läuft\nÜberschrift Ebene 1\n[\s\S]*Liste mit 2 Einträgen\n[\s\S]*=== Gehört: 100 %/,
    );
    expect(code).toBe(0);
  });
}

test("without the programs it says which line installs them", async () => {
  await expect(requirePrograms("/gibt/es/nicht")).rejects.toThrow(
    /fehlen Programme: .*orca.*\n {4}Abhilfe: .*„apt-get install --no-install-recommends .*firefox-esr.* orca .*xvfb“/,
  );
});

test("a page that does not exist is refused with 2", async () => {
  const { code, err } = await runScript("orca", ["weg.html", "--site", await folderWith({})]);
  expect(err).toMatch(missing.length > 0 ? /fehlen Programme/ : /gibt es die Seite „weg\.html“ nicht/);
  expect(code).toBe(2);
});

test("only who heard title, heading and nearly all words has heard the page", () => {
  const words = Array.from({ length: 40 }, (_, index) => `wort${index}`);
  const html = `<!doctype html><title>Großer Brunnen</title><h1>Wasser</h1><p>${words.join(" ")}</p>`;
  const page = expectedOf("a.html", Buffer.from(html));
  if (page === null) throw new Error("no page");
  const say = (...texts: string[]) =>
    proofOf(
      page,
      texts.map((text) => ({ text, lang: "de" })),
    );

  expect(say("Großer Brunnen Internetseite", "wasser,", words.join(" "))).toEqual({
    share: 1,
    missing: [],
    passed: true,
  });
  expect(say("Großer Brunnen", "Wasser", words.slice(0, 36).join(" ")).passed).toBe(true);
  expect(say("Großer Brunnen", "Wasser", words.slice(0, 30).join(" ")).passed).toBe(false);
  expect(say("Brunnen", words.join(" "))).toMatchObject({ missing: ["großer", "wasser"], passed: false });
  expect(say().passed).toBe(false);
});

test("what is no page cannot be heard", () => {
  expect(expectedOf("a.html", Buffer.from([0, 1, 2]))).toBeNull();
});
