import { describe, expect, it } from "vitest";
import { telephoneUri } from "../../src/markdown/phone.ts";
import { html } from "./helper.ts";

describe("phone numbers in running text", () => {
  it.each([
    ["(0391) 567-6666", "+493915676666"],
    ["(03 91) 5 67-66 66", "+493915676666"],
    ["+49 391 567-6666", "+493915676666"],
    ["+49 (0)391 567-6666", "+493915676666"],
    ["+49 (391) 5676666", "+493915676666"],
    ["0049 391 5676666", "+493915676666"],
    ["+49391/5676666", "+493915676666"],
  ])("become links in the global form: %s", (number, global) => {
    expect(html(`Rückfragen: ${number}.`)).toBe(`<p>Rückfragen: <a href="tel:${global}">${number}</a>.</p>`);
  });

  it.each(["Tel. 0391/567-6666", "Telefon: 0391 567-6666", "Hotline 0391-5676666"])(
    "are known by the word before: %s",
    (text) => {
      expect(html(text)).toContain('<a href="tel:+493915676666">0391');
    },
  );

  it("link the first number of a chain and leave its rest", () => {
    expect(html("(0391) 567-5504/-5514")).toBe('<p><a href="tel:+493915675504">(0391) 567-5504</a>/-5514</p>');
  });

  it.each([
    "Fax: (0391) 567-6667",
    "Telefax (0391) 567-6667",
    "Aktenzeichen 0391/567-6666",
    "IBAN DE02 1203 0000 0000 2020 51",
    "im Jahr (2024) 567-6666",
    "(055) 02",
    "am 03.02.2026",
    "(0391) 567-6666 1234 5678",
    "Wahl 110 oder 112",
  ])("leave doubtful ones as text: %s", (text) => {
    expect(html(text)).not.toContain("tel:");
  });

  it("stay out of links and code", () => {
    expect(html("[Zentrale (0391) 567-6666](bericht.md) `(0391) 567-6666`")).not.toContain("tel:");
  });
});

describe("telephoneUri", () => {
  it.each([
    ["(0391) 567-6666", "tel:+493915676666"],
    ["+43 1 5321234", "tel:+4315321234"],
    ["+493915676666", "tel:+493915676666"],
    ["115", "tel:115;phone-context=+49"],
    ["567-6666", null],
    ["0391 567-6666 App. 12", null],
    ["+49 3", null],
    ["", null],
  ])("%s → %s", (number, expected) => {
    expect(telephoneUri(number)).toBe(expected);
  });
});
