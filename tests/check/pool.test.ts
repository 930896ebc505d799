import { describe, expect, onTestFinished, test } from "vitest";
import { findBrowser } from "../../src/check/browser/find-browser.ts";
import { type Outcome, runInTabs } from "../../src/check/browser/pool.ts";
import { type BrowserSession, browserSession } from "../../src/check/browser/session.ts";
import type { Tab } from "../../src/check/browser/tab.ts";
import { CheckError } from "../../src/check/check-error.ts";
import { readPa11yConfig } from "../../src/check/engines/pa11y-config.ts";

async function openSession(executablePath?: string): Promise<BrowserSession> {
  const found = await findBrowser();
  const { chromeLaunchConfig } = await readPa11yConfig();
  const session = browserSession(
    { ...found, executablePath: executablePath ?? found.executablePath },
    chromeLaunchConfig.args,
  );
  onTestFinished(session.close);
  return session;
}

/** Outcomes by item, each as often as it was told. */
async function run(
  items: readonly string[],
  job: (tab: Tab, item: string) => Promise<string>,
  { timeout = 30_000, executablePath }: { timeout?: number; executablePath?: string } = {},
): Promise<Record<string, Outcome<string>[]>> {
  const outcomes: Record<string, Outcome<string>[]> = {};
  await runInTabs(items, {
    session: await openSession(executablePath),
    tabs: 2,
    timeout,
    job,
    onOutcome: (item, outcome) => {
      outcomes[item] = [...(outcomes[item] ?? []), outcome];
    },
  });
  return outcomes;
}

async function titleOf({ page }: Tab, item: string): Promise<string> {
  await page.setContent(`<title>${item}</title>`);
  return page.title();
}

describe("working in a few tabs", () => {
  test("every item gets its own result, once", async () => {
    const items = ["eins", "zwei", "drei", "vier", "fünf"];
    expect(await run(items, titleOf)).toEqual(Object.fromEntries(items.map((item) => [item, [{ result: item }]])));
  });

  test("a killed browser is started again, and nobody suffers", async () => {
    let kills = 0;
    const outcomes = await run(["a", "b", "c", "d"], async (tab, item) => {
      if (item === "b" && kills++ === 0) tab.page.browser().process()?.kill("SIGKILL");
      return titleOf(tab, item);
    });
    expect(outcomes).toEqual({
      a: [{ result: "a" }],
      b: [{ result: "b" }],
      c: [{ result: "c" }],
      d: [{ result: "d" }],
    });
  });

  test("an item that kills every browser fails alone", async () => {
    const outcomes = await run(["a", "mord", "c"], async (tab, item) => {
      if (item === "mord") tab.page.browser().process()?.kill("SIGKILL");
      return titleOf(tab, item);
    });
    expect(outcomes).toMatchObject({ a: [{ result: "a" }], c: [{ result: "c" }] });
    expect(outcomes.mord).toEqual([{ failure: expect.stringMatching(/./) }]);
  });

  test("a script without end is stopped, told, and its tab does not come back", async () => {
    const job = async (tab: Tab, item: string): Promise<string> => {
      if (item === "endlos") await tab.page.evaluate("for (;;);");
      return titleOf(tab, item);
    };
    expect(await run(["a", "endlos", "c"], job, { timeout: 5_000 })).toEqual({
      a: [{ result: "a" }],
      c: [{ result: "c" }],
      endlos: [{ failure: "keine Antwort nach 5 Sekunden" }],
    });
  });

  test("what fails only once is no failure", async () => {
    let tries = 0;
    const outcomes = await run(["wackelig"], async (tab, item) => {
      if (tries++ === 0) throw new Error("Zufall");
      return titleOf(tab, item);
    });
    expect(outcomes).toEqual({ wackelig: [{ result: "wackelig" }] });
  });

  test("a program that is no browser ends the run at once", async () => {
    await expect(run(["a"], titleOf, { executablePath: "/bin/false" })).rejects.toThrow(CheckError);
    await expect(run(["a"], titleOf, { executablePath: "/bin/false" })).rejects.toThrow(
      /„\/bin\/false“ startet nicht.*\n.*CHROME_PATH/,
    );
  });

  test("a browser that dies again and again ends the run", async () => {
    const endless = Array.from({ length: 30 }, (_, index) => `seite ${index}`);
    const dying = run(endless, async (tab, item) => {
      tab.page.browser().process()?.kill("SIGKILL");
      return titleOf(tab, item);
    });
    await expect(dying).rejects.toThrow(/-mal abgestürzt/);
  });
});
