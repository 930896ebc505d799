import { describe, expect, it } from "vitest";
import { found } from "./helper.ts";

describe("fake headings", () => {
  it.each([
    "**Hintergrund**\n\nText",
    "**Zahlen und Fakten:**\n\nText",
    "Hintergrund:\n\nText",
    "Zum Hintergrund:\n\nText",
  ])("are named: %s", (text) => {
    expect(found(text, "fake-heading")).toEqual([
      expect.objectContaining({ level: "warning", line: 10, criteria: ["1.3.1"] }),
    ]);
  });

  it.each([
    "**Achtung, das ist ein Satz.**",
    "**Wichtig:** der Rest",
    "Dazu gehören:\n\n- eins",
    "**a** und **b**",
    "Text",
  ])("are not seen in: %s", (text) => {
    expect(found(text, "fake-heading")).toEqual([]);
  });
});
