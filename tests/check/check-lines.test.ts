import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { z } from "zod";
import { serveFolder } from "../../src/check/browser/serve.ts";
import { parseLines } from "../../src/check/check-lines.ts";
import { readFolder } from "../../src/check/read-folder.ts";
import { folderWith, goodPage } from "./support.ts";

const result = z.object({
  id: z.string(),
  findings: z.array(z.object({ rule: z.string(), level: z.string(), sc: z.array(z.string()), message: z.string() })),
});

test("check --jsonl answers every page of anybody with one line, certain findings and doubts apart", async () => {
  const root = await folderWith({
    "gut.html": goodPage("Gut", "<p>Ein Satz.</p>"),
    "bild.html": goodPage("Bild", '<p><img src="x.png"></p>'),
  });
  const folder = await readFolder(root);
  const server = await serveFolder(folder);
  const lines = [
    ...folder.pages.map(({ path }) => ({ id: path, url: server.urlOf(path), file: join(root, path) })),
    { id: "fehlt", url: server.urlOf("fehlt.html"), file: join(root, "fehlt.html") },
  ];
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/check.ts", "--jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(lines.map((line) => JSON.stringify(line)).join("\n"));
  const output = await text(child.stdout);
  await server.close();
  const results = new Map(
    output
      .trim()
      .split("\n")
      .map((line) => result.parse(JSON.parse(line)))
      .map(({ id, findings }) => [id, findings.filter(({ level }) => level === "error")]),
  );
  expect([...results.keys()].sort()).toEqual(["bild.html", "fehlt", "gut.html"]);
  expect(results.get("gut.html")).toEqual([]);
  expect(results.get("bild.html")).toEqual([expect.objectContaining({ sc: ["1.1.1"], message: expect.any(String) })]);
  expect(results.get("fehlt")?.map(({ rule }) => rule)).toContain("browser-check-failed");
});

test("a line that is no page is named with its number", () => {
  expect(() => parseLines('{"id":"1","url":"http://127.0.0.1/a","file":"a"}\n\n{"id":2}')).toThrow(/Zeile 3/);
  expect(() => parseLines('{"id":"1","url":"file:///a","file":"a"}')).toThrow(/Zeile 1/);
});
