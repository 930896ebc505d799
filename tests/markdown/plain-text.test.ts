import { describe, expect, it } from "vitest";
import { renderPlainText } from "../../src/markdown/plain-text.ts";
import type { MarkdownContext } from "../../src/markdown/types.ts";
import { context, photo, source } from "./helper.ts";

const plain = (text: string, changes: Partial<MarkdownContext> = {}): string =>
  renderPlainText(source(text), { ...context, ...changes });

describe("the text of a press mail", () => {
  it("is wrapped at 72 columns with German typography and plain spaces", () => {
    expect(
      plain('Dazu gehören u.a. "niedrigschwellige" Angebote - und Wege der Wertschätzung.\n\nZweiter *Absatz*.'),
    ).toBe("Dazu gehören u. a. „niedrigschwellige“ Angebote – und Wege der\nWertschätzung.\n\nZweiter Absatz.\n");
  });

  it("sets headings apart", () => {
    expect(plain("Text\n## Zahlen\nText")).toBe("Text\n\nZahlen\n\nText\n");
  });

  it("hangs lists from their marks, nested ones too", () => {
    const long = "Ein Angebot für Vereine und Initiativen im ganzen Land, das lange gilt und hilft";
    expect(plain(`- ${long}\n- kurz\n  1. eins\n  2. zwei`)).toBe(
      "- Ein Angebot für Vereine und Initiativen im ganzen Land, das lange gilt\n  und hilft\n- kurz\n  1. eins\n  2. zwei\n",
    );
    expect(plain("9. neun\n10. zehn")).toBe("9. neun\n10. zehn\n");
    expect(plain("- eins\n\n- zwei\n\n  noch zwei")).toBe("- eins\n\n- zwei\n\n  noch zwei\n");
  });

  it("indents quotations and keeps their marks", () => {
    expect(plain('> "Gut so."\n> — Erika Mustermann')).toBe("  „Gut so.“\n\n  — Erika Mustermann\n");
  });

  it("writes addresses behind link texts, unless they say them already", () => {
    expect(plain("[Bericht](bericht.md), [Land](https://example.org)")).toBe(
      "Bericht (../bericht.html), Land (https://example.org)\n",
    );
    expect(plain("presse@example.org, (0391) 567-6666, www.example.org")).toBe(
      "presse@example.org, (0391) 567-6666, www.example.org\n",
    );
    expect(plain("[Presse](mailto:presse@example.org) [Ruf](tel:+493915676666)")).toBe(
      "Presse (presse@example.org) Ruf\n",
    );
    expect(plain("[Zahlen](#zahlen) [tot](#)\n\n## Zahlen")).toBe("Zahlen tot\n\nZahlen\n");
  });

  it("tears no phone number apart", () => {
    expect(plain(`${"x".repeat(60)} (0391) 567-6666`)).toBe(`${"x".repeat(60)}\n(0391) 567-6666\n`);
  });

  it("says what files are", () => {
    expect(plain("[Liste](liste.pdf)")).toBe("Liste (PDF, 298 kB, nicht barrierefrei) (../medien/liste.pdf)\n");
  });

  it("sets small tables in columns, numbers to the right", () => {
    expect(plain("Tabelle: Mittel\n\n| Ort | Euro |\n|---|--:|\n| Halle | 4 |\n| Ulm | 1.000 |")).toBe(
      "Tabelle: Mittel\n\nOrt     Euro\nHalle      4\nUlm    1.000\n",
    );
  });

  it("reads wide tables row by row", () => {
    const wide = "Förderung von Nachbarschaftshilfen in Stadt und Land";
    expect(
      plain(
        `Tabelle: Mittel\n\n| Ort | Zweck | Stand |\n|---|---|---|\n| Halle | ${wide} | in Vorbereitung |\n| Ulm | | geplant |`,
      ),
    ).toBe(`Tabelle: Mittel\n\nOrt: Halle\nZweck: ${wide}\nStand: in Vorbereitung\n\nOrt: Ulm\nStand: geplant\n`);
  });

  it("describes images", () => {
    expect(plain("![](foto.jpg)")).toBe(
      "[Bild: Zwei Frauen pflanzen einen Baum — Pflanzaktion im Stadtpark,\nBild: Erika Mustermann]\n",
    );
    const decoration = { findImage: () => ({ image: { ...photo, alt: "", caption: null }, src: "x" }) };
    expect(plain("![](foto.jpg)", decoration)).toBe("");
  });

  it("keeps forced line breaks, code and rules", () => {
    expect(plain("Hegelstraße 42  \n39104 Magdeburg\n\n---\n\n```\na  b\n  c\n```")).toBe(
      "Hegelstraße 42\n39104 Magdeburg\n\n* * *\n\na  b\n  c\n",
    );
  });

  it("is empty for an empty text", () => {
    expect(plain("\n\n")).toBe("");
  });
});
