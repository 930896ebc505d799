import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demandsOf } from "../../src/check/browser/in-place.ts";
import { judgeInTab } from "../../src/check/engines/pa11y.ts";
import { readPa11yConfig } from "../../src/check/engines/pa11y-config.ts";
import { probePage } from "../../src/check/probes/run.ts";
import { examples } from "./probes/examples/index.ts";
import { openStage, type Stage } from "./probes/support.ts";
import { goodPage } from "./support.ts";

const ADDRESS = "http://127.0.0.1/a.html";
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

describe("what a page demands of its window", () => {
  test("is the same for pages that differ in text, style and structure", () => {
    const one = goodPage("Eins", '<style>p { color: #333; mask: url("#maske") }</style><p><a href="b.html">B</a></p>');
    expect(demandsOf(ADDRESS, one)).toBe(demandsOf("http://127.0.0.1/b.html", goodPage("Zwei", "<ul><li>A</ul>")));
    expect(demandsOf(ADDRESS, one)).not.toBeNull();
  });

  test.each([
    ["another server", "http://127.0.0.2/a.html", goodPage()],
    ["a policy", ADDRESS, goodPage().replace("<title>", `${POLICY}<title>`)],
    ["another viewport", ADDRESS, goodPage().replace("initial-scale=1", "initial-scale=2")],
    ["silence about the referrer", ADDRESS, goodPage().replace("<title>", "<meta name=referrer content=none><title>")],
  ])("differs with %s", (_, url, html) => {
    expect(demandsOf(url, html)).not.toBeNull();
    expect(demandsOf(url, html)).not.toBe(demandsOf(ADDRESS, goodPage()));
  });

  test.each([
    "<script>1</script>",
    "<svg><SCRIPT>1</SCRIPT></svg>",
    '<p onclick="1">x</p>',
    '<p title="x"onclick = 1>x</p>',
    "<svg/onload=1></svg>",
    "<iframe srcdoc=x></iframe>",
    '<object data="a.svg"></object>',
    '<img src="a.png" alt="">',
    '<video poster="a.png"></video>',
    '<link rel="stylesheet" href="a.css">',
    '<style>@import "a.css"</style>',
    "<style>p { background: url( 'a.png' ) }</style>",
    '<p style="background: image-set(&quot;a.png&quot; 1x)">x</p>',
    '<svg><image href="a.png"/></svg>',
    '<svg><use href="a.svg#b"/></svg>',
    "<input autofocus>",
    '<div><template shadowrootmode="open"><p>x</p></template></div>',
    '<meta http-equiv="refresh" content="5">',
    '<meta content=">" http-equiv="refresh">',
  ])("is a window of its own for %s", (html) => {
    expect(demandsOf(ADDRESS, goodPage("Seite", html))).toBeNull();
  });
});

describe("a page in the place of another", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  /** Marks the window, so that the next page can be asked whether it stands in the same one. */
  async function show(html: string, path = ""): Promise<{ readonly sameWindow: boolean }> {
    const { tab } = stage;
    await tab.open(stage.show(html) + path, html);
    const sameWindow = await tab.page.evaluate(() => {
      const known = Reflect.get(window, "seen") === true;
      Reflect.set(window, "seen", true);
      return known;
    });
    return { sameWindow };
  }

  test("is there with its own address, title, mode, styles and nothing of the page before", async () => {
    await show(goodPage("Lang", '<style>p { color: red }</style><p style="height:9000px">hoch</p><input id="x">'));
    await stage.tab.page.evaluate(() => {
      scrollTo(0, 5000);
      document.getElementById("x")?.focus();
    });
    const short = goodPage("Kurz", `<p style="height:9000px">hoch</p>`).replace("<!doctype html>", "");
    expect(await show(short, "kurz.html")).toEqual({ sameWindow: true });
    const shown = await stage.tab.page.evaluate(() => ({
      path: location.pathname,
      title: document.title,
      mode: document.compatMode,
      charset: document.characterSet,
      scrolled: scrollY,
      focus: document.activeElement?.tagName,
      colour: getComputedStyle(document.querySelector("p") ?? document.body).color,
    }));
    expect(shown).toEqual({
      path: "/kurz.html",
      title: "Kurz – Gemeinde Musterstadt",
      mode: "BackCompat",
      charset: "UTF-8",
      scrolled: 0,
      focus: "BODY",
      colour: "rgb(0, 0, 0)",
    });
    stage.tab.assertShown();
  });

  test("never stands where a script could still be running, nor under another policy", async () => {
    await show(goodPage("Mit Skript", "<script>setInterval(() => { document.title = 'Übernommen' }, 1)</script>"));
    expect(await show(goodPage("Danach"))).toEqual({ sameWindow: false });
    expect(await show(goodPage("Daneben"))).toEqual({ sameWindow: true });
    expect(await stage.tab.page.title()).toBe("Daneben – Gemeinde Musterstadt");
    const strict = goodPage("Streng", "<style>p { color: red }</style>").replace("<title>", `${POLICY}<title>`);
    expect(await show(strict)).toEqual({ sameWindow: false });
    expect(await show(goodPage("Frei", "<style>p { color: red }</style>"))).toEqual({ sameWindow: false });
  });

  test("gets the verdict that it gets in a window of its own", async () => {
    const config = await readPa11yConfig();
    const pages = examples
      .flatMap(({ failing }) => failing.slice(0, 1))
      .map(({ html }) => (/^\s*<!doctype/i.test(html) ? html : goodPage("Beispiel", html)));
    const judge = async (html: string): Promise<unknown> => {
      const url = stage.show(html);
      return [await judgeInTab(stage.tab, url, config), await probePage(stage.tab, url, { isOpen: true })];
    };
    const together = new Map<string, unknown>();
    let shared = 0;
    for (const html of pages) {
      if ((await show(html)).sameWindow) shared++;
      together.set(html, await judge(html));
    }
    expect(shared).toBeGreaterThan(pages.length / 2);
    for (const html of pages) {
      await stage.tab.open(stage.show(html));
      expect(await judge(html), html).toEqual(together.get(html));
    }
  });
});
