import { describe, expect, it } from "vitest";
import { found, html, places } from "./helper.ts";

describe("link targets", () => {
  it("inside the site are resolved by the site", () => {
    expect(html("[Bericht](bericht.md)")).toBe('<p><a href="../bericht.html">Bericht</a></p>');
  });

  it("get the name as it was written, not percent-encoded", () => {
    const asked: string[] = [];
    html("[a](<große datei.md#über>) [b](b.md#x)", {
      resolveLink: (target) => {
        asked.push(target);
        return { kind: "internal", href: "x.html" };
      },
    });
    expect(asked).toEqual(["große datei.md#über", "b.md#x"]);
  });

  it("outside are marked as external and open in the same window", () => {
    expect(html("[Land](https://www.example.org/a?b=1&c=2)")).toBe(
      '<p><a href="https://www.example.org/a?b=1&amp;c=2" rel="external">Land</a></p>',
    );
  });

  it("outside carry the day of the text, so that archives find the page as it was then (Robust Links)", () => {
    expect(html("[Land](https://www.example.org/)", { linkDate: "2024-11-26" })).toBe(
      '<p><a href="https://www.example.org/" rel="external" data-versiondate="2024-11-26">Land</a></p>',
    );
    expect(html("[Bericht](bericht.md)", { linkDate: "2024-11-26" })).not.toContain("data-versiondate");
  });

  it("may be headings of the page, also further down", () => {
    expect(html("[Zahlen](#zahlen-2024)\n\n## Zahlen 2024")).toContain('<a href="#zahlen-2024">Zahlen</a>');
  });

  it("may be mail addresses and phone numbers", () => {
    expect(html("[Presse](mailto:presse@example.org?subject=Frage)")).toContain(
      'href="mailto:presse@example.org?subject=Frage"',
    );
    expect(html("[Zentrale](<tel:(0391) 567-6666>)")).toContain('href="tel:+493915676666"');
    expect(html("[Behördennummer](tel:115)")).toContain('href="tel:115;phone-context=+49"');
  });

  it.each([
    ["#", "Der Link hat kein Ziel."],
    ["", "Der Link hat kein Ziel."],
    ["#gibt-es-nicht", "kein Sprungziel"],
    ["weg.md", "„weg.md“ gibt es nicht."],
    ["javascript:alert(1)", "nicht erlaubt"],
    ["JAVASCRIPT:alert(1)", "nicht erlaubt"],
    ["<java&#10;script:alert(1)>", "nicht erlaubt"],
    ["<\u0001 javascript:alert(1)>", "nicht erlaubt"],
    ["javascript&colon;alert(1)", "nicht erlaubt"],
    ["data:text/html,x", "nicht erlaubt"],
    ["vbscript:x", "nicht erlaubt"],
    ["file:///etc/passwd", "nicht erlaubt"],
    ["ftp://example.org/", "nicht erlaubt"],
    ["//example.org/", "nicht erlaubt"],
    ["https://", "keine gültige Adresse"],
    ["mailto:presse(at)example.org", "keine Mailadresse"],
    ["tel:abc", "keine Telefonnummer"],
  ])("that are dead or dangerous become text and an error: %s", (target, message) => {
    const text = `Vorher\n[Ziel des Links](${target}) nachher`;
    expect(html(text)).toBe("<p>Vorher\nZiel des Links nachher</p>");
    expect(found(text, "link-dead")).toEqual([
      expect.objectContaining({ level: "error", line: 11, message: expect.stringContaining(message) }),
    ]);
  });

  it("in reference form are checked the same way", () => {
    expect(html("[Ziel][1]\n\n[1]: javascript:alert(1)")).toBe("<p>Ziel</p>");
    expect(html("[Ziel][1]\n\n[1]: bericht.md")).toBe('<p><a href="../bericht.html">Ziel</a></p>');
  });

  it("that Markdown did not read as link are named", () => {
    expect(places("Siehe [Bericht](neuer bericht.md).")).toEqual(["broken-link-syntax:10"]);
  });

  it("carry no tooltip, which touch and keyboard never show", () => {
    expect(html('[Bericht](bericht.md "Zum Bericht")')).toBe('<p><a href="../bericht.html">Bericht</a></p>');
    expect(places('[Bericht](bericht.md "Zum Bericht")')).toEqual(["link-title:10"]);
  });
});
