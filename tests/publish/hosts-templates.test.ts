import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/publish/hosts/browsers.ts";
import { browserFacts, visibleFaults } from "../../src/publish/hosts/crawl/browser-facts.ts";
import { apache } from "../../src/publish/hosts/servers/apache.ts";
import { caddy } from "../../src/publish/hosts/servers/caddy.ts";
import { nginx } from "../../src/publish/hosts/servers/nginx.ts";
import type { ServerKind } from "../../src/publish/hosts/servers/server-kind.ts";
import { type RunningServer, startServer } from "../../src/publish/hosts/servers/start.ts";
import { apacheTemplate, htaccessTemplate } from "../../src/publish/hosts/templates/apache.ts";
import { caddyTemplate } from "../../src/publish/hosts/templates/caddy.ts";
import type { Hosting } from "../../src/publish/hosts/templates/hosting.ts";
import { nginxTemplate } from "../../src/publish/hosts/templates/nginx.ts";
import { ask, GONE, hosting, makeDocroot, TOMBSTONE } from "./hosting-fixture.ts";

const MODULES = "/usr/lib/apache2/modules";

interface Way {
  readonly name: string;
  readonly kind: ServerKind;
  /** Writes what belongs into the docroot and returns the server's own configuration. */
  readonly configure: (docroot: string, data: Hosting) => string;
  /** Forbids listings of folders. */
  readonly hidesFolders: boolean;
}

const load = (...modules: readonly string[]): string =>
  modules
    .map((name) => `<IfModule !mod_${name}.c>\nLoadModule ${name}_module ${MODULES}/mod_${name}.so\n</IfModule>\n`)
    .join("");

const WAYS: readonly Way[] = [
  { name: "nginx", kind: nginx, hidesFolders: true, configure: (_, data) => nginxTemplate(data) },
  { name: "Caddy", kind: caddy, hidesFolders: true, configure: (_, data) => caddyTemplate(data) },
  {
    name: "Apache with .htaccess",
    kind: apache,
    hidesFolders: false,
    configure: (docroot, data) => {
      writeFileSync(join(docroot, data.basePath, ".htaccess"), htaccessTemplate(data));
      return `${load("headers", "rewrite", "brotli")}<Directory "${docroot}">\nAllowOverride FileInfo\n</Directory>`;
    },
  },
  {
    name: "Apache with its own configuration",
    kind: apache,
    hidesFolders: true,
    configure: (docroot, data) =>
      `${load("headers", "rewrite", "brotli")}Define AUSHANG ${join(docroot, data.basePath)}\n${apacheTemplate(data)}`,
  },
];

const CASES = WAYS.flatMap((way) => [
  { ...way, data: hosting("/", false) },
  { ...way, data: hosting("/presse/", true) },
]);

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(CASES)("$name at $data.basePath", ({ kind, configure, data, hidesFolders }) => {
  const installed = kind.find() !== null;
  if (!installed) {
    test(`is not tried: ${kind.name} is not installed`, () => console.info(`${kind.name} ist nicht installiert.`));
    return;
  }
  let root = "";
  let server: RunningServer;
  let site = "";
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "aushang-templates-"));
    chmodSync(root, 0o755);
    const docroot = await makeDocroot(root, data);
    server = await startServer(kind, docroot, configure(docroot, data));
    site = server.origin + data.basePath.slice(1);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  test("sends pages with charset, policy and a short life", async () => {
    for (const address of ["", "index.html", "2023/01/01/massnahme-0.html"]) {
      const { status, headers } = await ask(site + address);
      expect(status).toBe(200);
      expect(headers["content-type"]?.toLowerCase().replace(" ", "")).toBe("text/html;charset=utf-8");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["strict-transport-security"]).toBe("max-age=31536000");
      expect(headers["cache-control"]).toBe("max-age=300");
    }
  });

  test("keeps text and style of a page in a real browser", async () => {
    const path = "2023/01/01/massnahme-0.html";
    const tab = await browser.newPage();
    const faults = visibleFaults(await browserFacts(tab, site + path), readFileSync(join(root, "site", path), "utf8"));
    await tab.close();
    expect(faults).toEqual([]);
  });

  test("sends media for long and without a policy that viewers stumble over", async () => {
    const { status, headers } = await ask(`${site}medien/tafel-0.png`);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, "image/png", "max-age=2592000"]);
    expect(headers["content-security-policy"]).toBe(undefined);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("gives pictures that can hold scripts the policy of a page", async () => {
    const { headers } = await ask(`${site}medien/wappen.svg`);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["cache-control"]).toBe("max-age=2592000");
  });

  test.each([
    ["2023/01/01/massnahme-0.txt", "text/plain"],
    ["medien/zahlen-0.csv", "text/csv"],
    ["aktuell.xml", "application/xml"],
    ["a.brf", "text/plain"],
    ["SHA256SUMS", "text/plain"],
  ])("names type and charset of %s", async (path, type) => {
    const { status, headers } = await ask(site + path);
    expect(status).toBe(200);
    expect(headers["content-type"]?.toLowerCase().replace(" ", "")).toBe(`${type};charset=utf-8`);
  });

  test("answers a missing page with 404, the site's own page and all safety", async () => {
    for (const address of ["gibt-es-nicht.html", "medien/fehlt.png", "tief/unten/fehlt.csv"]) {
      const { status, headers, body } = await ask(site + address);
      expect(status).toBe(404);
      expect(body.toString()).toContain("Diese Seite gibt es hier nicht – schade.");
      expect(headers["content-type"]?.toLowerCase()).toContain("text/html");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["cache-control"] ?? "").not.toContain("2592000");
    }
  });

  test("redirects what moved", async () => {
    const { status, headers } = await ask(`${site}alte-adresse.html`);
    expect(status).toBe(301);
    expect(new URL(headers.location ?? "", site).href).toBe(`${site}2023.html`);
  });

  test("answers 410 for what was erased and shows the page that says so", async () => {
    const { status, headers, body } = await ask(site + GONE);
    expect(status).toBe(410);
    expect(body.toString()).toBe(TOMBSTONE);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("compresses text when asked, and leaves pictures and archives alone", async () => {
    const plain = (await ask(`${site}dateien.html`)).body;
    const packed = await ask(`${site}dateien.html`, "gzip");
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers["content-language"]).toBe(undefined);
    expect(packed.headers.vary?.toLowerCase()).toContain("accept-encoding");
    expect(packed.headers["content-type"]?.toLowerCase()).toContain("text/html");
    expect(packed.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(gunzipSync(packed.body).equals(plain)).toBe(true);
    expect((await ask(`${site}medien/tafel-0.png`, "gzip")).headers["content-encoding"]).toBe(undefined);
    const archive = await ask(`${site}sammlung.tar.gz`, "gzip");
    expect([archive.headers["content-encoding"], archive.headers["content-type"]]).toEqual([
      undefined,
      "application/gzip",
    ]);
  });

  test("sends Brotli where it can, and takes no .br for Breton", async () => {
    const packed = await ask(`${site}dateien.html`, "br");
    const canBrotli = kind === apache || (kind === caddy && data.compressed);
    expect(packed.headers["content-encoding"]).toBe(canBrotli ? "br" : undefined);
    if (canBrotli) expect(brotliDecompressSync(packed.body).equals((await ask(`${site}dateien.html`)).body)).toBe(true);
    expect(packed.headers["content-language"]).toBe(undefined);
    if (data.compressed) expect((await ask(`${site}dateien.html.br`)).headers["content-language"]).toBe(undefined);
  });

  test("shows no listing of a folder", async () => {
    const { status, body } = await ask(`${site}medien/`);
    if (hidesFolders) expect([403, 404]).toContain(status);
    else expect(body.toString()).toContain("Index of"); // .htaccess may not forbid it with AllowOverride FileInfo
  });
});

describe(".htaccess on a server without the modules", () => {
  test("costs only what they would have done, never the site", async () => {
    if (apache.find() === null) return console.info("Apache ist nicht installiert.");
    const root = mkdtempSync(join(tmpdir(), "aushang-htaccess-"));
    const data = hosting("/", true);
    chmodSync(root, 0o755);
    const docroot = await makeDocroot(root, data);
    writeFileSync(join(docroot, ".htaccess"), htaccessTemplate(data));
    const bare = {
      ...apache,
      prepare: (place: Parameters<typeof apache.prepare>[0]) => bareApache(place.work, docroot, place.port),
    };
    const server = await startServer(bare, docroot);
    try {
      expect((await ask(`${server.origin}index.html`)).status).toBe(200);
      expect((await ask(`${server.origin}fehlt.html`)).body.toString()).toContain("schade");
    } finally {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    }
  });
});

/** Apache with nothing but what it needs to send a file. */
function bareApache(work: string, docroot: string, port: number): readonly string[] {
  const file = join(work, "apache.conf");
  const user = process.getuid?.() === 0 ? "User www-data\nGroup www-data" : "";
  writeFileSync(
    file,
    `ServerRoot "${work}"\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile "${work}/pid"\nDefaultRuntimeDir "${work}"
Mutex file:${work} default\nErrorLog "${work}/error.log"\n${user}
LoadModule mpm_event_module ${MODULES}/mod_mpm_event.so
LoadModule authz_core_module ${MODULES}/mod_authz_core.so
DocumentRoot "${docroot}"
<Directory "${docroot}">
AllowOverride FileInfo
Require all granted
</Directory>
`,
  );
  return ["-f", file, "-D", "FOREGROUND"];
}
