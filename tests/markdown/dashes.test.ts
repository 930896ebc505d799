import { describe, expect, it } from "vitest";
import { html } from "./helper.ts";

describe("dashes", () => {
  it.each([
    ["heute - endlich - da", "heute – endlich – da"],
    ["heute -- endlich", "heute – endlich"],
    ["9 - 12 Uhr", "9 – 12\u00A0Uhr"],
    ["heute -\nendlich", "heute –\nendlich"],
  ])("stand for hyphens between spaces: %s", (before, after) => {
    expect(html(before)).toBe(`<p>${after}</p>`);
  });

  it.each(["Seiten 1-3", "Hin- und Rückweg", "Sachsen-Anhalt", "schon – richtig"])("leave %s alone", (text) => {
    expect(html(text)).toBe(`<p>${text}</p>`);
  });
});
