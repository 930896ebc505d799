import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "../../src/markdown/wrap.ts";
import { _ } from "./helper.ts";

describe("wrapping", () => {
  it("breaks between words and keeps long ones whole", () => {
    expect(wrapText("eins zwei drei", 9)).toBe("eins zwei\ndrei");
    expect(wrapText("a Nachbarschaftshilfe b", 5)).toBe("a\nNachbarschaftshilfe\nb");
  });

  it("keeps what no-break spaces hold together, and line ends", () => {
    expect(wrapText(`Das sind 2,5${_}%\nheute`, 12)).toBe("Das sind\n2,5 %\nheute");
  });

  it("never exceeds the columns but for single words, and loses none", () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü😀]{1,20}$/u), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 80 }), (list, columns) => {
        const out = wrapText(list.join(" "), columns);
        for (const line of out.split("\n")) expect(textWidth(line) <= columns || !line.includes(" ")).toBe(true);
        expect(out.split(/\s/).join(" ")).toBe(list.join(" "));
      }),
    );
  });
});
