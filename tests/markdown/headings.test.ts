import { describe, expect, it } from "vitest";
import { html, places, render } from "./helper.ts";

describe("headings", () => {
  it("get ids and are listed with their plain text", () => {
    const { html: out, headings } = render('## Über *uns* - "kurz"\n\n### Anfahrt & Öffnung');
    expect(out).toBe(
      '<h2 id="ueber-uns-kurz">Über <em>uns</em> – „kurz“</h2>\n<h3 id="anfahrt-oeffnung">Anfahrt &amp; Öffnung</h3>\n',
    );
    expect(headings).toEqual([
      { level: 2, id: "ueber-uns-kurz", text: "Über uns – „kurz“" },
      { level: 3, id: "anfahrt-oeffnung", text: "Anfahrt & Öffnung" },
    ]);
  });

  it("may step back any number of levels", () => {
    expect(places("## A\n\n### B\n\n#### C\n\n## D")).toEqual([]);
  });

  it("must not start with level 1, and do not reach the page as h1", () => {
    expect(html("# Titel")).toBe('<h2 id="titel">Titel</h2>');
    expect(places("Text\n\n# Titel")).toEqual(["heading-level-1:12"]);
  });

  it("must not skip a level, from the first one on", () => {
    expect(places("### B")).toEqual(["heading-skip:10"]);
    expect(places("## A\n\n#### C")).toEqual(["heading-skip:12"]);
    expect(render("## A\n\n#### C").findings[0]).toMatchObject({ level: "error", criteria: ["1.3.1", "2.4.6"] });
  });

  it("must not be empty; an empty one is left out", () => {
    expect(html("##\n\nText")).toBe("<p>Text</p>");
    expect(places("## &shy;")).toEqual(["heading-empty:10"]);
  });

  it("with the same text get a warning and different ids", () => {
    const { headings, findings } = render("## Kontakt\n\n## Kontakt\n\n## Kontakt 2");
    expect(headings.map(({ id }) => id)).toEqual(["kontakt", "kontakt-2", "kontakt-2-2"]);
    expect(findings).toEqual([expect.objectContaining({ level: "warning", rule: "heading-twice", line: 12 })]);
  });

  it("are written with #: underlining and four spaces make neither headings nor code", () => {
    expect(html("Text\n---\n\n    eingerückt")).toBe("<p>Text</p>\n<hr>\n<p>eingerückt</p>");
  });
});
