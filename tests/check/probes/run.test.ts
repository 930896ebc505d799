import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { probes, ruleOf } from "../../../src/check/probes/index.ts";
import { probe } from "../../../src/check/probes/probe.ts";
import { PROBES_VERSION, type ProbeFinding, probePage } from "../../../src/check/probes/run.ts";
import { openStage, type Stage, words } from "./support.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const look = (html: string): Promise<readonly ProbeFinding[]> => probePage(stage.tab, stage.show(html));
const rules = (findings: readonly ProbeFinding[]): string[] => findings.map(({ level, rule }) => `${level} ${rule}`);

const FAULTY = `<h1>Der Brunnen</h1><p style="width: 600px">${words(30)}</p><p><a href="#x" style="outline: none">Presse</a></p>`;
const FOUND = ["error layout/focus-visible", "error layout/reflow-scroll"];

describe("looking at a page", () => {
  test("a plain page has no fault", async () => {
    const style = "<style>body { max-width: 30em; margin: 0 auto; line-height: 1.5 }</style>";
    expect(await look(`${style}<h1>Der Brunnen</h1><p>${words(80)}</p><p><a href="#x">Presse</a></p>`)).toEqual([]);
  });

  test("the page is as it was before, in a window of 1280 × 800 pixels", async () => {
    const state =
      "[document.documentElement.outerHTML, document.adoptedStyleSheets.length, innerWidth, innerHeight, scrollY, document.activeElement.localName, matchMedia('print').matches, matchMedia('(prefers-color-scheme: dark)').matches]";
    const snapshot = (): Promise<unknown> => stage.tab.page.evaluate(state);
    const url = stage.show(`${FAULTY}<p style="font-size: 20px; color: #333">${words(9)}</p>`);
    await stage.tab.page.setViewport({ width: 1280, height: 800 });
    await stage.tab.open(url);
    const before = await snapshot();
    await probePage(stage.tab, url, { isOpen: true });
    expect(await snapshot()).toEqual(before);
  });

  test("the same page gives the same findings, also when it is open already", async () => {
    const once = await look(FAULTY);
    expect(rules(once).sort()).toEqual(FOUND);
    expect(await probePage(stage.tab, stage.show(FAULTY), { isOpen: true })).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test("a content security policy that forbids everything does not stop it", async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src-attr 'unsafe-inline'">`;
    expect(
      rules(await look(`<!doctype html><html lang="de"><head><title>T</title>${policy}</head>${FAULTY}`)).sort(),
    ).toEqual(FOUND);
  });

  test("scripts that bend the language of the page do not disturb it", async () => {
    const script =
      "<script>Array.prototype.map = null; Element.prototype.checkVisibility = () => false; window.getComputedStyle = null; JSON = null</script>";
    expect(rules(await look(script + FAULTY)).sort()).toEqual(FOUND);
  });

  test.each([
    ["an empty page", ""],
    ["frames", `<!doctype html><html lang="de"><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>`],
    ["broken HTML", "<p><b><i></p></b><table><tr><p>Text</table></i><a href='"],
    ["text that nobody sees", "<p hidden>Text</p><p style='display: none'>Text</p>"],
  ])("%s is no obstacle", async (_, html) => {
    expect((await look(html)).filter(({ level }) => level === "error")).toEqual([]);
  });

  test("of many places of one kind twenty are named, and that there are more is said", async () => {
    const findings = await look(`<p style="font-size: 8px">${words(3)}</p>`.repeat(30));
    const small = findings.filter(({ rule }) => rule === "layout/small-text");
    expect(small).toHaveLength(20);
    expect(small.at(-1)?.message).toMatch(/Weitere Stellen/);
  });

  test("a probe that fails is an error of the page, and the others go on", async () => {
    const broken = probe({
      id: "broken",
      criteria: [],
      state: "base",
      inPage: () => {
        throw new Error("kaputt");
      },
    });
    const whole = probe({
      id: "whole",
      criteria: ["1.1.1"],
      state: "base",
      inPage: (_, report) => report.hint(null, "Da.", "Gut."),
    });
    const brokenBefore = probe({
      id: "broken-before",
      criteria: [],
      state: "narrow",
      before: () => {
        throw new Error("zuvor");
      },
      inPage: () => undefined,
    });
    const all = [broken, brokenBefore, whole];
    const findings = await probePage(stage.tab, stage.show("<p>Text</p>"), { probes: all });
    expect(findings).toMatchObject([
      { level: "error", rule: "layout/probe-failed", message: expect.stringMatching(/„broken-before“.*zuvor/) },
      { level: "error", rule: "layout/probe-failed", message: expect.stringMatching(/„broken“.*kaputt/) },
      { level: "hint", rule: "layout/whole", criteria: ["1.1.1"] },
    ]);
  });

  test("a page that cannot be opened is not passed", async () => {
    await expect(probePage(stage.tab, "http://127.0.0.1:1/")).rejects.toThrow();
  });
});

test("rules are named once, and their version is a hash of the sources", () => {
  const probeIds = probes.map(({ id }) => ruleOf(id));
  expect(new Set(probeIds).size).toBe(probeIds.length);
  for (const id of probeIds) expect(id).toMatch(/^layout\/[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(PROBES_VERSION).toMatch(/^[0-9a-f]{64}$/);
});
