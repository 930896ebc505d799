import { describe, expect, it } from "vitest";
import { buildTime } from "../../src/publish/build-time.ts";

const NOW = "2026-11-22T10:00:00.000Z";

describe("the build instant", () => {
  it("is now when nothing is set", () => {
    expect(buildTime({}, NOW)).toBe(NOW);
    expect(buildTime({ BUILD_TIME: "" }, NOW)).toBe(NOW);
  });

  it("comes from BUILD_TIME before SOURCE_DATE_EPOCH", () => {
    expect(buildTime({ BUILD_TIME: "2024-10-03T12:00:00+02:00", SOURCE_DATE_EPOCH: "0" }, NOW)).toBe(
      "2024-10-03T10:00:00.000Z",
    );
    expect(buildTime({ SOURCE_DATE_EPOCH: "86400" }, NOW)).toBe("1970-01-02T00:00:00.000Z");
  });

  it.each(["2024-10-03", "2024-10-03T12:00", "morgen", "2024-13-03T12:00:00Z"])(
    "refuses BUILD_TIME=%s: without a zone or as an impossible date it could free an embargo too early",
    (value) => {
      expect(() => buildTime({ BUILD_TIME: value }, NOW)).toThrow(RangeError);
    },
  );

  it.each(["-1", "1e9", "12.5", "heute"])("refuses SOURCE_DATE_EPOCH=%s", (value) => {
    expect(() => buildTime({ SOURCE_DATE_EPOCH: value }, NOW)).toThrow(/SOURCE_DATE_EPOCH/);
  });
});
