import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { urlCopy } from "../../src/publish/verify/url-copy.ts";
import { MAIL } from "./keys.ts";
import { signedSite, trusted, verify } from "./verify-fixture.ts";

describe("a copy on a server", () => {
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return `http://127.0.0.1:${address.port}`;
  }

  function serveFolder(root: string, below = "/"): RequestListener {
    return (request, response) => {
      try {
        const path = decodeURIComponent(request.url ?? "").slice(below.length);
        const bytes = readFileSync(join(root, path));
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(bytes));
      } catch {
        response.writeHead(404).end("Nicht gefunden");
      }
    };
  }

  test("is proven below a path and through compression, from the address of folder or home page", async () => {
    const origin = await serve(serveFolder(await signedSite(), "/unter/pfad/"));
    for (const address of ["/unter/pfad", "/unter/pfad/", "/unter/pfad/index.html?x=1#y"]) {
      expect(await verify(urlCopy(origin + address), trusted)).toMatchObject({ findings: [], files: 12, signer: MAIL });
    }
  });

  test("has every changed and missing file named", async () => {
    const root = await signedSite();
    appendFileSync(join(root, "medien/übersicht.txt"), "!");
    rmSync(join(root, "404.html"));
    writeFileSync(join(root, "fremd.html"), "not seen over HTTP");
    expect((await verify(urlCopy(await serve(serveFolder(root))), trusted)).told).toEqual([
      "error copy-missing 404.html",
      "error copy-changed medien/übersicht.txt",
    ]);
  });

  test("that fails once is asked again, and named when it keeps failing", async () => {
    const inner = serveFolder(await signedSite());
    const asked = new Map<string, number>();
    const origin = await serve((request, response) => {
      const count = (asked.get(request.url ?? "") ?? 0) + 1;
      asked.set(request.url ?? "", count);
      if (request.url === "/index.html" && count === 1) response.writeHead(503).end();
      else if (request.url === "/404.html") request.socket.destroy();
      else inner(request, response);
    });
    expect((await verify(urlCopy(origin), trusted)).told).toEqual(["error copy-unreachable 404.html"]);
    expect(asked.get("/index.html")).toBe(2);
  });

  test("is never asked for more than six files at once", async () => {
    const inner = serveFolder(await signedSite());
    let open = 0;
    let most = 0;
    const origin = await serve((request, response) => {
      most = Math.max(most, ++open);
      response.once("close", () => open--);
      setTimeout(() => inner(request, response), 5);
    });
    expect((await verify(urlCopy(origin), trusted)).findings).toEqual([]);
    expect(most).toBe(6);
  });

  test("that cannot be reached, or is none, is an error of the call", async () => {
    await expect(verify(urlCopy("http://127.0.0.1:9/"))).rejects.toThrow("ließ sich nicht holen");
    expect(() => urlCopy("ftp://example.org/")).toThrow("ist keine Webadresse");
  });
});
