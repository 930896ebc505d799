import { appendFileSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeManifest } from "../../src/publish/manifest.ts";
import { signFolder } from "../../src/publish/signature/sign-folder.ts";
import { keySigner } from "../../src/publish/signature/signer.ts";
import { armour, bytesToSign } from "../../src/publish/signature/sshsig.ts";
import { folderCopy } from "../../src/publish/verify/folder-copy.ts";
import { urlCopy } from "../../src/publish/verify/url-copy.ts";
import { type VerifyOptions, verifyCopy } from "../../src/publish/verify.ts";
import { keyPair, MAIL, signerLine } from "./keys.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

const NOW = Date.UTC(2026, 0, 15);
const pair = keyPair();

/** A signed copy whose own list names the key until the end of January 2026. */
async function signedSite(): Promise<string> {
  const root = temporaryFolder();
  await writeSite(root);
  writeFileSync(
    join(root, "allowed_signers"),
    signerLine(pair.publicKey, 'namespaces="file",valid-before="20260131Z"'),
  );
  await writeManifest(root);
  expect((await signFolder(root, keySigner(pair.privateKey), NOW)).findings).toEqual([]);
  return root;
}

async function verify(copy: ReturnType<typeof folderCopy>, options: Partial<VerifyOptions> = {}) {
  const result = await verifyCopy(copy, {
    signers: null,
    identity: null,
    at: NOW,
    onProgress: () => undefined,
    ...options,
  });
  return { ...result, told: result.findings.map(({ level, rule, file }) => `${level} ${rule} ${file}`) };
}

const trusted = { signers: signerLine(pair.publicKey), identity: MAIL };

describe("a copy in a folder", () => {
  test("is proven by a list of signers that the verifier trusts", async () => {
    const result = await verify(folderCopy(await signedSite()), trusted);
    expect(result).toMatchObject({ findings: [], files: 12, signer: MAIL });
  });

  test("that nobody signed passes with a hint, and fails when a signature was demanded", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    expect((await verify(folderCopy(root))).told).toEqual(["hint signature-missing SHA256SUMS.sig"]);
    expect((await verify(folderCopy(root), trusted)).told).toEqual(["error signature-missing SHA256SUMS.sig"]);
  });

  test("that only its own list vouches for asks to compare the fingerprint", async () => {
    const { told, findings, signer } = await verify(folderCopy(await signedSite()));
    expect(told).toEqual(["warning signer-untold SHA256SUMS.sig"]);
    expect(findings[0]?.remedy).toContain("Fingerabdruck");
    expect(signer).toBeNull();
  });

  test("has every changed, missing and foreign file named at once", async () => {
    const root = await signedSite();
    appendFileSync(join(root, "index.html"), " ");
    truncateSync(join(root, "medien/bytes.bin"), 4999);
    rmSync(join(root, "404.html"));
    writeFileSync(join(root, "medien/fremd.js"), "alert(1)");
    writeFileSync(join(root, "\u001b[2Jx"), "");
    rmSync(join(root, "aktuell.xml"));
    symlinkSync("/etc/passwd", join(root, "aktuell.xml"));
    expect((await verify(folderCopy(root), trusted)).told).toEqual([
      "error copy-missing 404.html",
      "error copy-link aktuell.xml",
      "error copy-changed index.html",
      "error copy-changed medien/bytes.bin",
      "error copy-foreign medien/fremd.js",
      "error copy-foreign \uFFFD[2Jx",
    ]);
  });

  test("with a changed manifest is caught by the signature", async () => {
    const root = await signedSite();
    appendFileSync(join(root, "index.html"), "<p>gefälscht</p>");
    await writeManifest(root);
    expect((await verify(folderCopy(root), trusted)).told).toEqual(["error signature-wrong SHA256SUMS.sig"]);
  });

  test("with a manifest that points outside is caught, and nothing outside is read", async () => {
    const root = await signedSite();
    const manifest = join(root, "SHA256SUMS");
    writeFileSync(manifest, `${"0".repeat(64)}  ../../etc/passwd\n${readFileSync(manifest, "utf8")}`);
    expect((await verify(folderCopy(root))).told).toEqual([
      "error signature-wrong SHA256SUMS.sig",
      "error manifest-damaged SHA256SUMS",
    ]);
  });

  test("without a manifest proves nothing", async () => {
    expect((await verify(folderCopy(temporaryFolder()))).told).toEqual(["error manifest-missing SHA256SUMS"]);
  });

  test("that does not exist is an error of the call", async () => {
    await expect(verify(folderCopy(join(temporaryFolder(), "fehlt")))).rejects.toThrow("gibt es nicht");
  });

  test("with half a signature file is caught", async () => {
    const root = await signedSite();
    truncateSync(join(root, "SHA256SUMS.sig"), 100);
    expect((await verify(folderCopy(root))).told).toEqual(["error signature-damaged SHA256SUMS.sig"]);
  });

  test("is judged by the time that the verifier names", async () => {
    const copy = folderCopy(await signedSite());
    const later = { at: Date.UTC(2026, 1, 1) };
    const { told, findings } = await verify(copy, later);
    expect(told).toEqual(["error signer-refused SHA256SUMS.sig"]);
    expect(findings[0]?.message).toContain("gilt zu dieser Zeit nicht mehr");
    expect((await verify(copy, { ...later, ...trusted })).told).toEqual([]);
  });

  test("signed by a stranger, or by somebody else than demanded, is refused", async () => {
    const copy = folderCopy(await signedSite());
    const stranger = { ...trusted, signers: signerLine(keyPair().publicKey) };
    expect((await verify(copy, stranger)).findings[0]?.message).toContain("steht nicht in der Liste");
    const other = { ...trusted, identity: "max@example.org" };
    expect((await verify(copy, other)).findings[0]?.message).toContain("gehört nicht zu „max@example.org“");
  });

  test("signed for another purpose is refused", async () => {
    const root = await signedSite();
    const file = join(root, "SHA256SUMS.sig");
    const signer = keySigner(pair.privateKey);
    const blob = await signer.sign(bytesToSign(readFileSync(join(root, "SHA256SUMS")), "git"));
    const lines = armour(signer.publicKey, blob).split("\n").slice(1, -2).join("");
    const bytes = Buffer.from(lines, "base64").toString("latin1").replace("\u0004file", "\u0003git");
    const text = Buffer.from(bytes, "latin1").toString("base64");
    writeFileSync(file, `-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`);
    expect((await verify(folderCopy(root), trusted)).told).toEqual(["error signature-purpose SHA256SUMS.sig"]);
  });
});

describe("signing", () => {
  test("refuses a folder that does not match its manifest, and writes nothing", async () => {
    const root = temporaryFolder();
    await writeSite(root);
    appendFileSync(join(root, "index.html"), " ");
    const { findings } = await signFolder(root, keySigner(pair.privateKey), NOW);
    expect(findings.map(({ rule }) => rule)).toEqual(["copy-changed", "signer-not-listed"]);
    expect((await verify(folderCopy(root))).told).toContain("hint signature-missing SHA256SUMS.sig");
  });

  test("refuses a key that the site's own list does not allow now", async () => {
    const root = await signedSite();
    const before = readFileSync(join(root, "SHA256SUMS.sig"));
    const later = await signFolder(root, keySigner(pair.privateKey), Date.UTC(2026, 1, 1));
    expect(later.findings[0]).toMatchObject({ level: "error", rule: "signer-not-listed" });
    const other = await signFolder(root, keySigner(keyPair().privateKey), NOW);
    expect(other.findings[0]?.message).toContain("steht nicht in der Liste");
    expect(readFileSync(join(root, "SHA256SUMS.sig"))).toEqual(before);
  });

  test("refuses a folder without a manifest", async () => {
    const signer = keySigner(pair.privateKey);
    await expect(signFolder(temporaryFolder(), signer, NOW)).rejects.toThrow("fehlt SHA256SUMS");
  });
});

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
