import { describe, expect, it } from "vitest";
import { html } from "./helper.ts";

const quote = (inner: string): string => `<blockquote>\n${inner}\n</blockquote>`;
const source = '<p class="quelle">— Erika Mustermann, Präsidentin</p>';

describe("quotations", () => {
  it("separate the attribution in their last line from the words", () => {
    expect(html('> "Gut so."\n> — Erika Mustermann, Präsidentin')).toBe(quote(`<p>„Gut so.“</p>\n${source}`));
  });

  it("accept it as a paragraph of its own, after a forced line break and with the shorter dash", () => {
    expect(html("> Gut.\n>\n> — Erika Mustermann, Präsidentin")).toBe(quote(`<p>Gut.</p>\n${source}`));
    expect(html("> Gut.\\\n> — Erika Mustermann, Präsidentin")).toBe(quote(`<p>Gut.</p>\n${source}`));
    expect(html("> Gut.\n> – Max")).toBe(quote('<p>Gut.</p>\n<p class="quelle">– Max</p>'));
  });

  it("keep links and emphasis in it", () => {
    expect(html("> Gut.\n> — *Erika*, [Bericht](bericht.md)")).toBe(
      quote('<p>Gut.</p>\n<p class="quelle">— <em>Erika</em>, <a href="../bericht.html">Bericht</a></p>'),
    );
  });

  it("take a dash elsewhere for what it is", () => {
    expect(html("> Gut\n> — sehr gut\n> sogar.")).toBe(quote("<p>Gut\n— sehr gut\nsogar.</p>"));
    expect(html("Gut.\n— Erika")).toBe("<p>Gut.\n— Erika</p>");
  });
});
