import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type RenderedSite, renderContent } from "../example-site.ts";

const BROWSERS = {
  w3m: ["-dump", "-cols", "80", "-I", "UTF-8", "-O", "UTF-8", "-T", "text/html"],
  lynx: ["-dump", "-nolist", "-width=80", "-assume_charset=utf-8", "-display_charset=utf-8"],
};
const PAGES = ["index.html", "2024/08/20/vereine-in-musterstadt.html"];

let site: RenderedSite;

beforeAll(async () => {
  site = await renderContent();
});

describe.each(Object.entries(BROWSERS))("in the text browser %s", (browser, options) => {
  if (!isInstalled(browser)) {
    it("cannot be compared here, because it is not installed", () => {
      console.info(`${browser} ist nicht installiert: die Textansicht wird nicht verglichen.`);
      expect(isInstalled(browser)).toBe(false);
    });
    return;
  }
  it.each(PAGES)("%s reads well from top to bottom", async (page) => {
    const text = execFileSync(browser, [...options, join(site.root, page)], { encoding: "utf8" });
    await expect(text).toMatchFileSnapshot(`fixtures/${browser}-${page.replaceAll(/[/.]/g, "-")}.txt`);
  });
});

function isInstalled(browser: string): boolean {
  try {
    execFileSync(browser, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
