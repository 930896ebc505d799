import { request } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { serveFolder } from "../../src/check/browser/serve.ts";
import { readFolder } from "../../src/check/read-folder.ts";
import { folderWith, goodPage, PIXEL, writeFiles } from "./support.ts";

async function serve(files: Record<string, string | Uint8Array>) {
  const root = await folderWith({ "index.html": goodPage(), ...files });
  const server = await serveFolder(await readFolder(root));
  onTestFinished(server.close);
  return { root, server };
}

/** Sends the path as it is: `fetch` would tidy it. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("serving a folder to the browser", () => {
  test("types and characters are right", async () => {
    const { server } = await serve({
      "stil.css": "p{}",
      "logo.svg": "<svg/>",
      "foto.png": PIXEL,
      "liste.csv": "ä",
      roh: "x",
    });
    const types = await Promise.all(
      ["index.html", "stil.css", "logo.svg", "foto.png", "liste.csv", "roh"].map(async (path) =>
        (await fetch(server.urlOf(path))).headers.get("content-type"),
      ),
    );
    expect(types).toEqual([
      "text/html; charset=utf-8",
      "text/css; charset=utf-8",
      "image/svg+xml; charset=utf-8",
      "image/png",
      "text/csv; charset=utf-8",
      "application/octet-stream",
    ]);
    expect(await (await fetch(server.urlOf("index.html"))).text()).toBe(goodPage());
  });

  test("names with spaces, umlauts and signs are found", async () => {
    const { server } = await serve({ "fünf %20 #1?.html": goodPage("Fünf") });
    expect((await fetch(server.urlOf("fünf %20 #1?.html"))).status).toBe(200);
  });

  test("a page that is not what was read any more is not given away", async () => {
    const { root, server } = await serve({});
    await writeFiles(root, { "index.html": "verändert" });
    expect((await fetch(server.urlOf("index.html"))).status).toBe(404);
  });

  test("nothing outside of the folder is given away", async () => {
    const { server } = await serve({});
    for (const path of [
      "/../etc/hostname",
      "/..%2f..%2fetc/hostname",
      "/%2e%2e/%2e%2e/etc/hostname",
      "//etc/hostname",
      "/%",
      "/fehlt.html",
    ]) {
      expect(await statusOf(server.urlOf(""), path), path).toBe(404);
    }
  });
});
