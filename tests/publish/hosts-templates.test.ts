import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { HeadersHandler } from "@netlify/headers";
import { RedirectsHandler } from "@netlify/redirects";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressSite } from "../../src/publish/compress.ts";
import { startChromium } from "../../src/publish/hosts/browsers.ts";
import { copySite } from "../../src/publish/hosts/copy-site.ts";
import { browserFacts, visibleFaults } from "../../src/publish/hosts/crawl/browser-facts.ts";
import { apache } from "../../src/publish/hosts/servers/apache.ts";
import { caddy } from "../../src/publish/hosts/servers/caddy.ts";
import { nginx } from "../../src/publish/hosts/servers/nginx.ts";
import type { ServerKind } from "../../src/publish/hosts/servers/server-kind.ts";
import { type RunningServer, startServer } from "../../src/publish/hosts/servers/start.ts";
import { writeTemplates } from "../../src/publish/hosts/templates/all.ts";
import { apacheTemplate, htaccessTemplate } from "../../src/publish/hosts/templates/apache.ts";
import { caddyTemplate } from "../../src/publish/hosts/templates/caddy.ts";
import type { Hosting } from "../../src/publish/hosts/templates/hosting.ts";
import { hostingOf } from "../../src/publish/hosts/templates/hosting-of.ts";
import { nginxTemplate } from "../../src/publish/hosts/templates/nginx.ts";
import { examplePortal } from "./example-site.ts";
import { writeFixtureSite } from "./site-fixture.ts";

const GONE = "2023/01/01/geloescht.html";
const TOMBSTONE = '<!doctype html><html lang="de"><meta charset="utf-8"><title>Gelöscht</title><p>Gelöscht am 3. März.';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>Wappen</title></svg>';
const MODULES = "/usr/lib/apache2/modules";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Bytes as they come over the wire: `fetch` would unpack them. */
function ask(url: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
  });
}

function hosting(basePath: string, compressed: boolean): Hosting {
  return { basePath, compressed, redirects: [{ from: "alte-adresse.html", to: "2023.html" }], gone: [GONE] };
}

/** A docroot with the site at the base path. */
async function makeDocroot(root: string, { basePath, compressed }: Hosting): Promise<string> {
  const site = join(root, "site");
  const docroot = join(root, "docroot");
  writeFixtureSite(site, {
    releases: 3,
    extra: { [GONE]: TOMBSTONE, "sammlung.tar.gz": "archiv", "a.brf": ",gr+", "medien/wappen.svg": SVG },
  });
  if (compressed) await compressSite(site);
  await copySite(site, join(docroot, basePath));
  return docroot;
}

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
