import { describe, expect, onTestFinished, test } from "vitest";
import { findBrowser } from "../../../src/check/browser/find-browser.ts";
import { browserSession } from "../../../src/check/browser/session.ts";
import { checkInBrowser } from "../../../src/check/browser-check.ts";
import { openCache } from "../../../src/check/cache.ts";
import { readPa11yConfig } from "../../../src/check/engines/pa11y-config.ts";
import { readFolder } from "../../../src/check/read-folder.ts";
import { folderWith, goodPage } from "../support.ts";
import { type Answer, check, errorsOf, messageOf, page, serve, statesOf } from "./support.ts";

const PALE = '<p style="color: #aaa">Blasse Schrift.</p>';

function script(code: string, body = PALE): Answer {
  return page(goodPage("Skript", `${body}<script>${code}</script>`));
}

/** Checks one answer for each name. @returns the report and the address by name */
async function checkAll(answers: Readonly<Record<string, Answer>>, timeout?: number) {
  const names = Object.keys(answers);
  const { origin, asked } = await serve(
    Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`/${name}`, answer])),
  );
  const urlOf = (name: string): string => `${origin}/${name}`;
  return { report: await check(names.map(urlOf), timeout), urlOf, asked };
}

describe("pages that do not want to be checked", () => {
  test("dialogs, windows, print and downloads do not keep a page from its verdict", async () => {
    const { report, urlOf } = await checkAll({
      dialoge: script("alert(1); confirm(2); prompt(3); print(); onbeforeunload = (event) => event.preventDefault();"),
      fenster: script("for (let i = 0; i < 30; i++) window.open('neu' + i);"),
      dauernd: script("setInterval(() => alert(1), 20); setInterval(() => window.open('x'), 50);"),
      laden: script(
        "const a = document.createElement('a'); a.href = 'data:application/zip,x'; a.download = 'x.zip'; document.body.append(a); a.click(); a.remove();",
      ),
    });
    for (const { path, browser } of report.checked) {
      expect([path, browser, errorsOf(report, path)]).toEqual([
        path,
        "fresh",
        expect.arrayContaining(["axe/color-contrast"]),
      ]);
    }
    expect(report.checked.map(({ path }) => path)).toEqual(["dialoge", "fenster", "dauernd", "laden"].map(urlOf));
  });

  test("the worker of a page seen before does not answer for the server", async () => {
    const { origin } = await serve({
      "/": page(goodPage("Arbeiter", "<script>navigator.serviceWorker.register('arbeiter.js')</script>")),
      "/arbeiter.js": page(
        "onactivate = (event) => event.waitUntil(clients.claim()); onfetch = (event) => event.respondWith(new Response('Gefälscht', {headers: {'content-type': 'text/html'}}))",
        { "content-type": "text/javascript" },
      ),
      "/danach": page(goodPage("Danach")),
    });
    const session = browserSession(await findBrowser(), (await readPa11yConfig()).chromeLaunchConfig.args);
    onTestFinished(session.close);
    const tab = await session.newTab();
    await tab.receive(`${origin}/`);
    await tab.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    expect((await tab.receive(`${origin}/danach`)).html).toBe(goodPage("Danach"));
    await tab.discard();
  });

  test("a page that leaves or replaces itself is never taken for another one", async () => {
    const { report, urlOf } = await checkAll({
      fort: script("location.href = 'gut'"),
      "fort-spaeter": script("setTimeout(() => location.href = 'gut', 300)"),
      "neu-laden": script("setTimeout(() => location.reload(), 100)"),
      blob: script(
        "setTimeout(() => location.href = URL.createObjectURL(new Blob(['<!doctype html><title>Gut</title>'], {type: 'text/html'})), 50)",
      ),
      leer: script("location.href = 'about:blank'"),
      auffrischen: page(
        goodPage("Neu", PALE).replace("<title>", '<meta http-equiv="refresh" content="0; url=gut"><title>'),
      ),
      geschichte: script("history.pushState({}, '', 'anders'); setTimeout(() => history.back(), 50)"),
      gut: page(goodPage()),
    });
    const { [urlOf("gut")]: good, ...others } = statesOf(report);
    expect(good).toBe("fresh");
    expect(errorsOf(report, urlOf("gut"))).toEqual([]);
    for (const name of Object.keys(others)) expect([name, errorsOf(report, name)]).not.toEqual([name, []]);
    expect(messageOf(report, urlOf("fort"), "browser-check-failed")).toContain(urlOf("gut"));
    expect(errorsOf(report, urlOf("auffrischen"))).toContain("axe/color-contrast");
    expect(errorsOf(report, urlOf("fort-spaeter"))).toContain("axe/color-contrast");
  });

  test("a document that a script puts in the place of the page is noticed", async () => {
    const { origin } = await serve({ "/": page(goodPage()) });
    const session = browserSession(await findBrowser(), (await readPa11yConfig()).chromeLaunchConfig.args);
    onTestFinished(session.close);
    const tab = await session.newTab();
    await tab.open(`${origin}/`);
    tab.assertShown();
    const arrives = tab.page.waitForNavigation();
    await tab.page.evaluate(() => {
      location.href = URL.createObjectURL(new Blob(["<!doctype html><title>Gut</title>"], { type: "text/html" }));
    });
    await arrives;
    expect(tab.assertShown).toThrow(/anderes Dokument/);
    await tab.open(`${origin}/`);
    tab.assertShown();
    await tab.discard();
  });

  test("endless scripts and dialogs end in a clear error and harm no neighbour", async () => {
    const { report, urlOf } = await checkAll(
      {
        endlos: script("for (;;);"),
        spaeter: script("setTimeout(() => { for (;;); }, 50)"),
        dialoge: script("for (;;) alert(1);"),
        wuchern: script(
          "const grow = () => { for (let i = 0; i < 500; i++) document.body.append(document.createElement('p')); setTimeout(grow); }; grow();",
        ),
        gut: page(goodPage()),
      },
      8,
    );
    expect(statesOf(report)).toMatchObject({
      [urlOf("endlos")]: "failed",
      [urlOf("spaeter")]: "failed",
      [urlOf("dialoge")]: "failed",
      [urlOf("gut")]: "fresh",
    });
    expect(messageOf(report, urlOf("endlos"), "browser-check-failed")).toMatch(/keine Antwort nach 8 Sekunden/);
    expect(errorsOf(report, urlOf("gut"))).toEqual([]);
  });

  test("frames are told as not judged; a page of frames only does not pass as a page", async () => {
    const frameset = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Rahmen – Test</title></head><frameset cols="50%,50%"><frame src="innen" title="Innen"><frame src="innen2" title="Innen 2"></frameset></html>`;
    const { report, urlOf } = await checkAll({
      rahmen: page(goodPage("Rahmen", '<iframe src="innen" title="Das Innere"></iframe>')),
      satz: page(frameset),
      innen: page(goodPage("Innen")),
    });
    expect(messageOf(report, urlOf("rahmen"), "frame-not-checked")).toContain(urlOf("innen"));
    expect(messageOf(report, urlOf("satz"), "frame-not-checked")).toContain(urlOf("innen"));
    expect(statesOf(report)[urlOf("satz")]).toBe("fresh");
    expect(errorsOf(report, urlOf("satz"))).not.toEqual([]);
  });

  test("broken and empty pages get a verdict like all others", async () => {
    const { report, urlOf } = await checkAll({
      leer: page(""),
      kaputt: page(
        `<html><p><div></p></span><table><p>x<b><i>y</b></i><a href=">z<img src=x <p lang=de>${"<div>".repeat(2_000)}`,
      ),
      "ohne-typ": (response) => response.writeHead(200).end(`<!doctype html>${goodPage("Ohne", PALE)}`),
    });
    for (const name of ["leer", "kaputt", "ohne-typ"]) {
      expect([name, statesOf(report)[urlOf(name)]]).toEqual([name, "fresh"]);
      expect([name, errorsOf(report, urlOf(name))]).not.toEqual([name, []]);
    }
  });

  test("parts that never arrive cost a warning, a thousand requests nothing", async () => {
    const hanging = await serve({ "/bild.gif": () => undefined });
    const { report, urlOf } = await checkAll(
      {
        haengt: page(
          goodPage("Hängt", `${PALE}<img src="${hanging.origin}/bild.gif" alt="Ein Brunnen" width="9" height="9">`),
        ),
        viele: script("for (let i = 0; i < 1000; i++) fetch('b' + i)"),
      },
      100,
    );
    for (const name of ["haengt", "viele"]) {
      expect([name, errorsOf(report, urlOf(name))]).toEqual([name, expect.arrayContaining(["axe/color-contrast"])]);
    }
    expect(messageOf(report, urlOf("haengt"), "page-incomplete")).toMatch(/nicht fertig geladen/);
  });

  test("a page of 20 MB, or with more elements than any tool can judge, is told at once, from server and disk", async () => {
    const large = goodPage("Groß", "<p>x</p>".repeat(200_000));
    const scripted = script("for (let i = 0; i < 200000; i++) document.body.append(document.createElement('i'))");
    const { report, urlOf } = await checkAll(
      { viel: page(large), skript: scripted, gross: page("x".repeat(20_000_000)), gut: page(goodPage()) },
      60,
    );
    expect(messageOf(report, urlOf("viel"), "browser-check-failed")).toMatch(/20\d{4} Elemente, .*höchstens 50000/);
    expect(messageOf(report, urlOf("skript"), "browser-check-failed")).toMatch(/20\d{4} Elemente/);
    expect(messageOf(report, urlOf("gross"), "page-not-reached")).toMatch(/größer als 10 MB/);
    expect(errorsOf(report, urlOf("gut"))).toEqual([]);
    const folder = await readFolder(await folderWith({ "viel.html": large, "gut.html": goodPage() }));
    const local = await checkInBrowser(folder, folder.pages, { cache: openCache(null), progress: () => undefined });
    expect(Object.fromEntries(local.states)).toEqual({ "gut.html": "fresh", "viel.html": "failed" });
  });

  test("a server that drips or never ends is given up in time, with little memory", async () => {
    const drip: Answer = (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("<p>tropf"), 100);
      response.on("close", () => clearInterval(timer));
    };
    let sent = 0;
    const flood: Answer = (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const part = Buffer.alloc(1_000_000, "<p>x</p>");
      const pour = (): void => {
        do sent++;
        while (!response.destroyed && response.write(part));
      };
      response.on("drain", pour);
      pour();
    };
    const { report, urlOf } = await checkAll(
      {
        tropft: drip,
        flut: flood,
        gross: (response) => response.writeHead(200, { "content-type": "text/html", "content-length": 3e9 }).end("x"),
        gut: page(goodPage()),
      },
      6,
    );
    expect(messageOf(report, urlOf("tropft"), "browser-check-failed")).toMatch(/keine Antwort nach 6 Sekunden/);
    expect(statesOf(report)).toMatchObject({ [urlOf("flut")]: "failed", [urlOf("gut")]: "fresh" });
    expect(messageOf(report, urlOf("gross"), "page-not-reached")).toMatch(/größer als \d+ MB/);
    expect(sent, "megabytes in two attempts").toBeLessThan(400);
  });
});
