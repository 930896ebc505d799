import { describe, expect, it } from "vitest";
import { downloadNote, fileSize } from "../../src/markdown/download-note.ts";
import { _, html } from "./helper.ts";

describe("downloads", () => {
  it("say type, size and accessibility in the link text", () => {
    expect(html("[Liste](liste.pdf)")).toBe(
      `<p><a href="../medien/liste.pdf" hreflang="de" type="application/pdf">Liste (PDF, 298${_}kB, nicht barrierefrei)</a></p>`,
    );
  });

  it("say their language when it is not German, and leave out a type nobody knows", () => {
    const resolveLink = () =>
      ({ kind: "download", href: "x", type: "XYZ", bytes: 10, language: "en-GB", accessible: true }) as const;
    expect(html("[Liste](x)", { resolveLink })).toBe(
      `<p><a href="x" hreflang="en-GB">Liste (XYZ, 10${_}Byte, englisch, barrierefrei)</a></p>`,
    );
    expect(downloadNote({ type: "PDF", bytes: 10, language: "la", accessible: true })).toContain("Sprache: Latein");
  });

  it("mark the German words in a text or link of another language", () => {
    const words = `<span lang="de">(PDF, 298${_}kB, nicht barrierefrei)</span></a>`;
    expect(html("[List](liste.pdf)", { language: "en" })).toContain(`>List ${words}`);
    expect(html("[List](liste.pdf){lang=en}")).toContain(
      `lang="en" hreflang="de" type="application/pdf">List ${words}`,
    );
  });

  it.each([
    [0, "0 Byte"],
    [999, "999 Byte"],
    [1000, "1 kB"],
    [298_499, "298 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [1_250_000, "1,3 MB"],
    [45_000_000, "45 MB"],
  ])("%d bytes are %s", (bytes, expected) => {
    expect(fileSize(bytes).replace(_, " ")).toBe(expected);
  });
});
