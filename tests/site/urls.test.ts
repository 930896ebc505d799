import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthUrl, relativeUrl, releaseTextUrl, releaseUrl } from "../../src/site/urls.ts";

describe("addresses", () => {
  it("puts a release below year, month and day, with its text twin beside it", () => {
    const release = { date: "2024-11-26", slug: "halbzeitbericht" };
    expect(releaseUrl(release)).toBe("2024/11/26/halbzeitbericht.html");
    expect(releaseTextUrl(release)).toBe("2024/11/26/halbzeitbericht.txt");
    expect(monthUrl("2024-11")).toBe("2024/11.html");
  });

  it("keeps a slug that itself ends in html apart from the extension", () => {
    expect(releaseTextUrl({ date: "2024-11-26", slug: "neues-html" })).toBe("2024/11/26/neues-html.txt");
  });

  it.each([
    ["index.html", "2024/11.html", "2024/11.html"],
    ["2024/11/26/a.html", "index.html", "../../../index.html"],
    ["2024/11/26/a.html", "2024/11/25/b.html", "../25/b.html"],
    ["2024/11/26/a.html", "2024/11.html", "../../11.html"],
    ["2024/11.html", "2024/11.html", "11.html"],
  ])("links from %s to %s as %s", (from, to, expected) => {
    expect(relativeUrl(from, to)).toBe(expected);
  });

  it("writes relative links that every browser resolves to the target, below any path", () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("/")}.html`);
    fc.assert(
      fc.property(path, path, path, (base, from, to) => {
        const root = `https://presse.example.org/${base}/`;
        expect(new URL(relativeUrl(from, to), root + from).href).toBe(root + to);
      }),
    );
  });
});
