import { describe, expect, it } from "vitest";
import { found, html } from "./helper.ts";

describe("HTML in the text", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- Kommentar -->",
    '<a href="javascript:alert(1)">x</a>',
    "<br/>",
    "<!doctype html>",
  ])("comes out as text and is an error: %s", (text) => {
    const out = html(`Text ${text}`);
    expect(out).toContain("&lt;");
    expect(out.replace(/^<p>|<\/p>$/g, "")).not.toMatch(/[<>]/);
    expect(found(`Text\n\n${text}`, "raw-html")).toEqual([expect.objectContaining({ level: "error", line: 12 })]);
  });

  it("is not seen in code, entities, escapes and comparisons", () => {
    for (const text of ["`<b>`", "&lt;b&gt;", "\\<b>", "3 < 5 und 6 > 4", "<presse@example.org>"]) {
      expect(found(text, "raw-html")).toEqual([]);
    }
  });
});
