import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createNetServer } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { goodPage, PIXEL, temporaryFolder } from "../support.ts";
import { check, errorsOf, listen, messageOf, page, serve, statesOf } from "./support.ts";

const PALE = '<p style="color: #aaa">Blasse Schrift.</p>';

describe("checking addresses", () => {
  test("a page is fetched once and judged by source and by sight, under the name that was typed", async () => {
    const body = `${PALE}<p><a href="weiter.html">Zur nächsten Seite</a></p><table><tr><td>A</td></tr></table><ol><p>x</p></ol>`;
    const { origin, asked } = await serve({
      "/a.html?x=1": page(goodPage("Blass", body)),
      "/gut/": page(gzipSync(goodPage()), { "content-encoding": "gzip" }),
    });
    const names = [`${origin}/a.html?x=1#mitte`, `${origin}/gut/`];
    const report = await check(names);
    expect(asked.filter((path) => path !== "/favicon.ico").sort()).toEqual(["/a.html?x=1", "/gut/"]);
    expect(report).toMatchObject({ passed: false, pages: 2, targets: names, house: false });
    expect(statesOf(report)).toEqual({ [names[0] ?? ""]: "fresh", [names[1] ?? ""]: "fresh" });
    expect(errorsOf(report, names[0] ?? ""), "engines and validators").toEqual(
      expect.arrayContaining(["axe/color-contrast", "html-validate/element-permitted-content"]),
    );
    expect(errorsOf(report, names[1] ?? "")).toEqual([]);
    expect(report.findings.find(({ rule }) => rule === "axe/color-contrast")?.line, "a place in the source").toBe(12);
  });

  test("a page is seen with what it loads from other servers", async () => {
    const foreign = await serve({
      "/stil.css": (response) => response.writeHead(200, { "content-type": "text/css" }).end("p { color: #bbb }"),
    });
    const style = `<link rel="stylesheet" href="${foreign.origin.replace("127.0.0.1", "localhost")}/stil.css"></head>`;
    const { origin } = await serve({ "/": page(goodPage().replace("</head>", style)) });
    const report = await check([`${origin}/`]);
    expect(errorsOf(report, `${origin}/`)).toContain("axe/color-contrast");
  });

  test("a page is read in the encoding in which the browser reads it", async () => {
    const latin = (html: string): Buffer => Buffer.from(html, "latin1");
    const words = "Für Bürgerinnen und Bürger gibt es größere Räume.";
    const german = goodPage("Größe", `<p>${words}</p><img src="x" alt="ü.jpg">`);
    const withMeta = german.replace('charset="utf-8"', 'charset="windows-1252"');
    const utf16 = Buffer.from(`\uFEFF${german}`, "utf16le");
    const { origin } = await serve({
      "/kopf": page(latin(german.replace('<meta charset="utf-8">', "")), {
        "content-type": "text/html; charset=ISO-8859-1",
      }),
      "/meta": page(latin(withMeta), { "content-type": "text/html" }),
      "/vorrang": page(latin(german), { "content-type": "text/html; charset=iso-8859-15" }),
      "/utf16": page(utf16, { "content-type": "text/html" }),
    });
    const names = ["kopf", "meta", "vorrang", "utf16"].map((path) => `${origin}/${path}`);
    const report = await check(names);
    for (const name of names) {
      const alt = report.findings.find(({ file, rule }) => file === name && rule === "image-alt-file-name");
      expect(alt?.message, name).toContain("ü.jpg");
    }
  });

  test("redirects are followed and told, but not to a login", async () => {
    const moved = (location: string) => (response: ServerResponse) => response.writeHead(302, { location }).end();
    const { origin } = await serve({
      "/alt": moved("/neu.html"),
      "/neu.html": page(goodPage()),
      "/strich": moved("/strich/"),
      "/strich/": page(goodPage()),
      "/intern": moved("/tor?ziel=intern"),
      "/tor?ziel=intern": page(
        goodPage("Tor", '<form method="post"><label>Kennwort <input type="password"></label></form>'),
      ),
      "/extern": moved("/sso/start"),
      "/sso/start": page(goodPage("Weiter")),
      "/kreis": moved("/kreis"),
    });
    const [old, slash, inner, outer, circle] = ["alt", "strich", "intern", "extern", "kreis"].map(
      (path) => `${origin}/${path}`,
    );
    const report = await check([old, slash, inner, outer, circle].map(String));
    const told = (name: string | undefined) =>
      report.findings.filter(({ file, rule }) => file === name && /^page-/.test(rule));
    expect(told(old)).toMatchObject([
      { level: "warning", rule: "page-redirected", message: expect.stringContaining(`${origin}/neu.html`) },
    ]);
    expect(told(slash)).toMatchObject([{ level: "hint", rule: "page-redirected" }]);
    expect(told(inner)).toMatchObject([
      { level: "error", message: expect.stringContaining("statt der Seite kam eine Anmeldung") },
    ]);
    expect(told(outer)).toMatchObject([{ level: "error", message: expect.stringContaining(`${origin}/sso/start`) }]);
    expect(told(circle)).toMatchObject([{ level: "error", message: expect.stringContaining("leitet im Kreis") }]);
    expect(Object.values(statesOf(report))).toEqual(["fresh", "fresh", "failed", "failed", "failed"]);
  });

  test("what is no page is told as such and never passes", async () => {
    const status = (code: number) => (response: ServerResponse) =>
      response.writeHead(code, { "content-type": "text/html", "www-authenticate": 'Basic realm="x"' }).end(goodPage());
    const { origin } = await serve({
      "/401": status(401),
      "/403": status(403),
      "/410": status(410),
      "/418": status(418),
      "/500": status(500),
      "/204": (response) => response.writeHead(204).end(),
      "/pdf": page("%PDF-1.7", { "content-type": "application/pdf" }),
      "/bild": page(PIXEL, { "content-type": "image/gif" }),
      "/text": page("Nur Text", { "content-type": "text/plain" }),
      "/bild.html": page(Buffer.concat([PIXEL, Buffer.alloc(20)])),
      "/laden": page(goodPage(), { "content-disposition": 'attachment; filename="a.html"' }),
      "/kaputt": page("kein gzip", { "content-encoding": "gzip" }),
      "/kurz": (response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "9000" });
        response.write("<p>Anfang", () => response.destroy());
      },
    });
    const expected: Record<string, RegExp> = {
      "/401": /verlangt eine Anmeldung \(HTTP 401\)/,
      "/403": /verweigert sie \(HTTP 403\)/,
      "/404": /es gibt sie auf dem Server nicht \(HTTP 404\)/,
      "/410": /hat sie entfernt/,
      "/418": /lehnt die Anfrage ab \(HTTP 418\)/,
      "/500": /auf dem Server ist ein Fehler aufgetreten \(HTTP 500\)/,
      "/204": /keinen Inhalt/,
      "/pdf": /keine HTML-Seite, sondern „application\/pdf“/,
      "/bild": /sondern „image\/gif“/,
      "/text": /sondern „text\/plain“/,
      "/bild.html": /sondern eine binäre Datei/,
      "/laden": /nur zum Herunterladen/,
      "/kaputt": /beschädigte \(falsch komprimierte\) Bytes/,
      "/kurz": /bricht mitten in der Seite ab/,
    };
    const report = await check(Object.keys(expected).map((path) => origin + path));
    for (const [path, message] of Object.entries(expected)) {
      expect(messageOf(report, origin + path, "page-not-reached"), path).toMatch(message);
    }
    expect(new Set(report.checked.map(({ browser }) => browser))).toEqual(new Set(["failed"]));
    expect(report.pages).toBe(Object.keys(expected).length);
  });

  test("servers that cannot be reached or trusted are told by their fault", async () => {
    const folder = await temporaryFolder();
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        "/CN=localhost",
        "-days",
        "2",
        "-keyout",
        key,
        "-out",
        certificate,
      ],
      { stdio: "ignore" },
    );
    const own = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) =>
      response.end(goodPage()),
    );
    const selfSigned = `https://127.0.0.1:${await listen(own)}/`;
    const mute = `http://127.0.0.1:${await listen(createNetServer((socket) => socket.destroy()))}/`;
    const babble = `http://127.0.0.1:${await listen(createNetServer((socket) => socket.end("SMTP hier\r\n\r\n")))}/`;
    const silent = `http://127.0.0.1:${await listen(createNetServer((socket) => socket.on("error", () => undefined)))}/`;
    const { origin } = await serve({ "/": page(goodPage()) });
    const report = await check(
      [
        selfSigned,
        mute,
        babble,
        silent,
        "http://127.0.0.1:1023/",
        "http://fehlt.invalid/",
        origin.replace("http:", "https:"),
      ],
      5,
    );
    const said = Object.fromEntries(report.findings.map(({ file, message }) => [file, message]));
    expect(said[selfSigned]).toMatch(/Zertifikat des Servers vertraut der Browser nicht/);
    expect(said[mute]).toMatch(/legt auf, ohne zu antworten|bricht die Verbindung ab/);
    expect(said[babble]).toMatch(/antwortet nicht nach HTTP/);
    expect(said[silent]).toMatch(/nicht beim zweiten Versuch: keine Antwort nach 5 Sekunden/);
    expect(said["http://127.0.0.1:1023/"]).toMatch(/nimmt keine Verbindung an/);
    expect(said["http://fehlt.invalid/"]).toMatch(/diesen Servernamen gibt es nicht/);
    expect(said[origin.replace("http:", "https:")]).toMatch(/kein gültiges HTTPS/);
    expect(new Set(report.checked.map(({ browser }) => browser))).toEqual(new Set(["failed"]));
  });
});
