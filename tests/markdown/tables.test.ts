import { describe, expect, it } from "vitest";
import { found, html, places } from "./helper.ts";

const table = (rows: string, caption = "Tabelle: Mittel je Jahr\n\n"): string => `${caption}${rows}`;
const years = "| Jahr | Euro |\n|---|--:|\n| 2023 | 4 |\n| 2024 | 5 |";
const towns = "| Ort | Euro |\n|---|--:|\n| Halle | 4 |\n| Zerbst | 5 |";

describe("tables", () => {
  it("have caption, column headers and a named container that the keyboard reaches", () => {
    expect(html(table(years))).toBe(
      [
        '<section class="tabelle" tabindex="0" aria-labelledby="tabelle-mittel-je-jahr">',
        "<table>",
        '<caption id="tabelle-mittel-je-jahr">Mittel je Jahr</caption>',
        "<thead>\n<tr>",
        '<th scope="col">Jahr</th>',
        '<th class="zahl" scope="col">Euro</th>',
        "</tr>\n</thead>\n<tbody>\n<tr>",
        '<td>2023</td>\n<td class="zahl">4</td>',
        "</tr>\n<tr>",
        '<td>2024</td>\n<td class="zahl">5</td>',
        "</tr>\n</tbody>\n</table>\n</section>",
      ].join("\n"),
    );
  });

  it("have row headers when the first column is text", () => {
    expect(html(table(towns))).toContain('<th scope="row">Zerbst</th>');
  });

  it("have row headers below an empty corner, which is a plain cell", () => {
    const out = html(table("| | Euro |\n|---|---|\n| 2023 | 4 |"));
    expect(out).toContain('<tr>\n<td></td>\n<th scope="col">Euro</th>');
    expect(out).toContain('<th scope="row">2023</th>');
    expect(places(table("| | Euro |\n|---|---|\n| 2023 | 4 |"))).toEqual([]);
  });

  it("accept the caption without blank line, with markup and typography", () => {
    expect(html(`Tabelle: *Mittel* - "neu"\n${years}`)).toContain('-neu"><em>Mittel</em> – „neu“</caption>');
  });

  it("have dates in their caption as plain text, so that Orca reads the whole caption", () => {
    expect(html(`Tabelle: Mittel am 31. Dezember 2023\n${years}`)).toContain(">Mittel am 31. Dezember 2023</caption>");
  });

  it("need a caption", () => {
    expect(places(`Text\n\n${years}`)).toEqual(["table-caption:12"]);
    expect(places(table(years, "Tabelle:\n\n"))).toEqual(["table-caption:12"]);
    expect(html(years)).toContain('<section class="tabelle" tabindex="0" aria-label="Tabelle">');
  });

  it("need a header for every column but the first", () => {
    expect(found(table("| Jahr | |\n|---|---|\n| a | 4 |"), "table-header-empty")).toEqual([
      expect.objectContaining({ level: "error", line: 12, message: "Die Spalte 2 der Tabelle hat keine Überschrift." }),
    ]);
  });

  it("lose no cell: a row longer than the head is an error", () => {
    expect(places(table(`${towns}\n| Halle | 4 | 5 |`))).toEqual(["table-row-too-long:16"]);
    expect(places(table("| Ort | Euro |\n|---|---|\n| a \\| b | c |\n| kurz |"))).toEqual([]);
    expect(places("> Tabelle: X\n>\n> | Ort | Euro |\n> |---|---|\n> | a | b |")).toEqual([]);
  });

  it("that Markdown did not recognise are noticed by their caption", () => {
    expect(places(table("| Ort | Euro |\n|---|\n| a | b |"))).toEqual(["table-lost:10"]);
  });

  it("with the same caption get different ids, also from headings", () => {
    const out = html(`## Tabelle X\n\nTabelle: X\n\n${years}\n\nTabelle: X\n\n${years}`);
    expect([...out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "tabelle-x",
      "tabelle-x-2",
      "tabelle-x-3",
    ]);
  });

  it("carry no style attribute, which the page's policy forbids", () => {
    expect(html(table("| A | B | C |\n|:--|:-:|--:|\n| a | b | c |"))).not.toContain("style");
  });
});
