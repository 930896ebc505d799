import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runScript } from "../../publish/run-command.ts";
import { folderWith, goodPage } from "../support.ts";

test("a file is read out, and the command ends with 0", async () => {
  const folder = await folderWith({ "seite.html": goodPage("Brunnen", '<p lang="en">Good water</p>') });
  expect(await runScript("transcript", [join(folder, "seite.html")])).toEqual({
    code: 0,
    out: `Titel: Brunnen – Gemeinde Musterstadt
Sprache: Deutsch

Hauptbereich
  Überschrift Ebene 1: Brunnen
  Seit heute Morgen fließt am Marktplatz wieder Wasser.
  [Englisch] Good water
`,
    err: "",
  });
});

test("an address is read out, redirects and scripts included; a file is not", async () => {
  const server = createServer(({ url }, response) => {
    if (url === "/alt") return void response.writeHead(301, { location: "/neu" }).end();
    if (url === "/daten") return void response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(goodPage("Brunnen", "<p id=p></p><script>p.textContent = 'vom Skript'; alert('Hallo')</script>"));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : 0);
    });
  });
  onTestFinished(() => void server.close());
  const { code, out } = await runScript("transcript", [`http://127.0.0.1:${port}/alt`]);
  expect(out).toContain("  vom Skript\n");
  expect(code).toBe(0);
  const file = await runScript("transcript", [`http://127.0.0.1:${port}/daten`]);
  expect(file.err).toMatch(/\/daten“ lässt sich nicht vorlesen: .*\n {4}Abhilfe: /);
  expect(file).toMatchObject({ code: 2, out: "" });
});

test.each([
  ["no page", [], /^Abgebrochen: Bitte genau eine Seite nennen/],
  ["two pages", ["a.html", "b.html"], /^Abgebrochen: Bitte genau eine Seite nennen/],
  ["a page that does not exist", ["gibt-es-nicht.html"], /„gibt-es-nicht\.html“/],
  ["a folder", ["tests"], /„tests“ ist ein Ordner/],
  ["a broken address", ["http://"], /„http:\/\/“ ist keine gültige Adresse/],
  ["an unknown option", ["--laut"], /^Der Aufruf stimmt nicht/],
])("%s is refused with 2 and a reason", async (_, args, reason) => {
  const { code, out, err } = await runScript("transcript", args);
  expect(err).toMatch(reason);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("without a browser it says what to install", async () => {
  const folder = await folderWith({ "seite.html": goodPage() });
  const { code, err } = await runScript("transcript", [join(folder, "seite.html")], { CHROME_PATH: "/kein/browser" });
  expect(err).toMatch(/CHROME_PATH nennt „\/kein\/browser“/);
  expect(code).toBe(2);
});

test("a page too large to listen to is refused instead of read for hours", async () => {
  const folder = await folderWith({ "lang.html": goodPage("Lang", "<p>Satz</p>".repeat(110_000)) });
  const { code, err } = await runScript("transcript", [join(folder, "lang.html")]);
  expect(err).toMatch(
    /^Abgebrochen: Die Seite ist zu groß zum Vorlesen: \d+ Knoten, höchstens 200000\.\n {4}Abhilfe: /,
  );
  expect(code).toBe(2);
});

test("a page nested too deeply is refused", async () => {
  const nest =
    "<script>let at = document.body; for (let i = 0; i < 1100; i++) at = at.appendChild(document.createElement('div')); at.append('tief')</script>";
  const folder = await folderWith({ "tief.html": goodPage("Tief", nest) });
  const { code, err } = await runScript("transcript", [join(folder, "tief.html")]);
  expect(err).toContain("tiefer als 1000 Ebenen verschachtelt");
  expect(code).toBe(2);
});
