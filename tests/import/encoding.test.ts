import { expect, test } from "vitest";
import { collectDoubts } from "../../src/import/doubts.ts";
import { decodeText } from "../../src/import/encoding.ts";
import { refuseForeign } from "../../src/import/refuse-foreign.ts";

const TEXT = "Grüße aus „Köln“ – schön";
const decode = (bytes: Uint8Array) => {
  const { report, list } = collectDoubts();
  return { text: decodeText(bytes, report), doubts: list().map(({ message }) => message) };
};
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

test("UTF-8 with and without byte order mark, and UTF-16 with one, are read without doubt", () => {
  for (const bytes of [Buffer.from(TEXT), Buffer.from(`\uFEFF${TEXT}`), utf16(TEXT, false), utf16(TEXT, true)]) {
    expect(decode(bytes)).toEqual({ text: TEXT, doubts: [] });
  }
});

test("Windows-1252 is read with a doubt, its quotation marks and dashes too", () => {
  const bytes = Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x84, 0x4f, 0x6b, 0x93, 0x20, 0x96, 0x20, 0x80]);
  expect(decode(bytes)).toEqual({
    text: "Grüße „Ok“ – €",
    doubts: ["Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen."],
  });
});

test("damaged UTF-8 is refused with the line of the damage", () => {
  const bytes = Buffer.concat([Buffer.from("eins\nGrüße\n"), Uint8Array.of(0xe4), Buffer.from("x")]);
  expect(() => decode(bytes)).toThrow("beschädigtes UTF-8 (Zeile 3)");
});

test("binary files, unknown encodings, broken UTF-16 and huge files are refused", () => {
  expect(() => decode(Buffer.from("Text\0Text"))).toThrow("kein reiner Text (Nullbyte an Stelle 5)");
  expect(() => decode(Uint8Array.of(0x41, 0x81, 0x42))).toThrow("Die Zeichenkodierung der Datei ist unbekannt");
  expect(() => decode(Uint8Array.of(0xff, 0xfe, 0x00, 0xdc))).toThrow("beginnt wie UTF-16, ist aber beschädigt");
  expect(() => decode(utf16("a\0b", false))).toThrow("kein reiner Text");
  expect(() => decode(new Uint8Array(17 * 1024 * 1024))).toThrow("größer als 16 MB");
});

test("formats without a reader are refused by their first bytes and by their name", () => {
  const start = (text: string) => Buffer.from(text, "latin1");
  expect(() => refuseForeign("m.txt", start("PK\u0003\u0004…"))).toThrow(
    "m.txt ist ein Word- oder OpenDocument-Dokument",
  );
  expect(() => refuseForeign("m.txt", start("%PDF-1.7"))).toThrow("PDF-Dokument");
  expect(() => refuseForeign("m.txt", start("{\\rtf1"))).toThrow("RTF-Dokument");
  expect(() => refuseForeign("m.txt", start("\n<!DOCTYPE html><p>x"))).toThrow("HTML- oder XML-Seite");
  expect(() => refuseForeign("m.txt", start("Received: from x\n by y\nSubject: z\n\nText"))).toThrow(
    "gespeicherte E-Mail",
  );
  expect(() => refuseForeign("Mitteilung.DOCX", start("Text"))).toThrow("Mitteilung.DOCX ist ein Word-Dokument");
  expect(() => refuseForeign("m.eml", start("Text"))).toThrow("Speichern Sie die Mitteilung als Text in UTF-8 (.txt)");
});

test("a press mail is not taken for a foreign format", () => {
  for (const text of [
    "Pressemitteilung: 5/2024\nDatum: heute\n\nText",
    "<Entwurf>",
    "PK und mehr",
    "Subject: Fest\n\nText",
  ]) {
    expect(() => refuseForeign("m.txt", Buffer.from(text))).not.toThrow();
  }
});
