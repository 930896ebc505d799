import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, findForbidden } from "../../src/content/read/clean.ts";
import { load, loadSite, release, told, withFiles } from "./fixture.ts";

const PATH = "releases/2024/2024-11-26-stadtfest.md";
const withBytes = (content: string | Uint8Array) => withFiles({ [PATH]: content });
const latin1 = (text: string) => Buffer.from(text, "latin1");

async function bodyOf(content: string | Uint8Array): Promise<string | undefined> {
  return (await loadSite(withBytes(content))).releases[0]?.source.text;
}

describe("accepted and made equal", () => {
  test("a byte order mark and Windows line ends", async () => {
    const plain = release({}, "Erste Zeile.\nZweite Zeile.");
    expect(await bodyOf(`\ufeff${plain.replaceAll("\n", "\r\n")}`)).toBe("Erste Zeile.\nZweite Zeile.");
  });

  test("soft hyphens, zero-width characters and runs of no-break spaces", async () => {
    const body = "Bür\u00adger\u200bfest\u2060 am\u00a0\u00a0\u00a0Markt\ufeff, auch mit \u200dJoinern\u200c.";
    expect(await bodyOf(release({}, body))).toBe("Bürgerfest am\u00a0Markt, auch mit Joinern.");
  });

  test("decomposed umlauts, as macOS writes them", async () => {
    expect(await bodyOf(release({}, "Bu\u0308rgerfest".normalize("NFD")))).toBe("Bürgerfest");
  });

  test("joiners stay where Persian needs them", () => {
    expect(cleanText("می\u200cخواهم")).toBe("می\u200cخواهم");
  });

  test("escapes in YAML cannot bring the characters back", async () => {
    const site = await loadSite(withBytes(release({ title: '"Stadt\\u00ADfest\\u200B"' })));
    expect(site.releases[0]?.title).toBe("Stadtfest");
  });
});

describe("refused", () => {
  test("Windows-1252, with line, byte and remedy", async () => {
    expect(told((await load(withBytes(latin1(release({}, "Am Samstag.\nGrüße"))))).findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:2: Fehler: Die Datei ist nicht in UTF-8 gespeichert: Byte 19 (0xE4) ist dort kein Zeichen. [encoding]
          Abhilfe: Die Datei neu als UTF-8 speichern: in VS Code unten rechts auf die Kodierung klicken, in Word „Nur Text“ mit „Unicode (UTF-8)“ wählen."
    `);
  });

  test("UTF-16 with and without mark", async () => {
    const utf16 = Buffer.from(release(), "utf16le");
    for (const bytes of [utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), utf16.swap16()])
      expect((await load(withBytes(Uint8Array.from(bytes)))).findings[0]?.message).toBe(
        "Die Datei ist in UTF-16 gespeichert.",
      );
  });

  test("a text that was cut in the middle of a character", async () => {
    const bytes = Buffer.from(release({}, "Straße"));
    const { findings } = await load(withBytes(bytes.subarray(0, bytes.indexOf(Buffer.from("ß")) + 1)));
    expect(findings[0]).toMatchObject({ rule: "encoding", line: 8 });
  });

  test("NUL bytes, control characters and traces of broken conversions", async () => {
    expect(told((await load(withBytes(release({}, "Ein\u0000Byte")))).findings)).toMatchInlineSnapshot(`
      "content/releases/2024/2024-11-26-stadtfest.md:8:4: Fehler: Hier steht das unsichtbare oder beschädigte Zeichen U+0000. [forbidden-character]
          Abhilfe: Das Zeichen löschen; stand dort ein Umlaut oder ein Anführungszeichen, dieses neu eintippen."
    `);
    for (const [character, name] of [
      ["\u0007", "U+0007"],
      ["\u2028", "U+2028"],
      ["\ufffd", "U+FFFD"],
      ["\u202e", "U+202E"],
    ])
      expect((await load(withBytes(release({}, `Ein${character}Zeichen`)))).findings[0]?.message).toContain(name);
  });

  test("control characters that hide in YAML escapes", async () => {
    const { findings } = await load(withBytes(release({ title: '"Fest\\0"' })));
    expect(findings[0]).toMatchObject({ rule: "forbidden-character", line: 2, column: 8 });
  });
});

test("cleaning clean text changes nothing, and leaves nothing to clean", () => {
  const alphabet = [
    "a",
    "ü",
    "u\u0308",
    " ",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\r",
    "\n",
    "ی",
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...alphabet), fc.string({ unit: "grapheme" })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (dirty) => {
      const clean = cleanText(dirty);
      expect(cleanText(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\r\u00ad\u200b\u2060\ufeff]|\u00a0{2}/);
    }),
  );
});

test("printable text in any language is never refused", () => {
  const printable = fc
    .string({ unit: "grapheme" })
    .filter((text) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202d\u202e\ufffd]/u.test(text));
  fc.assert(
    fc.property(printable, (text) => {
      expect(findForbidden(text)).toBeNull();
    }),
  );
});
