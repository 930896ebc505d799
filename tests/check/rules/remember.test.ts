import { expect, test } from "vitest";
import { remember } from "../../../src/check/rules/remember.ts";

/** A function that remembers, and the texts that it was really asked about. */
function counted(): { join: (a: string, b: string) => string | null; asked: string[] } {
  const asked: string[] = [];
  const join = remember((a: string, b: string): string | null => {
    asked.push(`${a}|${b}`);
    return a === "" ? null : `${a}+${b}`;
  });
  return { join, asked };
}

test("the same texts are judged once and get the same answer", () => {
  const { join, asked } = counted();
  expect([join("Impressum", "de"), join("Impressum", "de")]).toEqual(["Impressum+de", "Impressum+de"]);
  expect(asked).toEqual(["Impressum|de"]);
});

test("that there is nothing to say is remembered too", () => {
  const { join, asked } = counted();
  expect([join("", "de"), join("", "de")]).toEqual([null, null]);
  expect(asked).toHaveLength(1);
});

test("another second text is another question", () => {
  const { join } = counted();
  expect([join("Impressum", "de"), join("Impressum", "en")]).toEqual(["Impressum+de", "Impressum+en"]);
});

test("long texts are judged each time, so that they do not fill the memory", () => {
  const { join, asked } = counted();
  const long = "Wort ".repeat(200);
  expect(join(long, "de")).toBe(join(long, "de"));
  expect(asked).toHaveLength(2);
});

test("more texts than are kept still get their own answers", () => {
  const { join } = counted();
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 6_000; index++) expect(join(`Satz ${index}`, "de")).toBe(`Satz ${index}+de`);
  }
});
