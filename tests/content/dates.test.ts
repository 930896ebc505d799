import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  berlinDate,
  berlinInstant,
  daysBetween,
  epoch,
  formatDate,
  formatInstant,
  formatMonth,
  isDate,
  isTime,
  toBerlin,
  weekday,
} from "../../src/content/dates.ts";

const DAY = 86_400_000;
const days = fc
  .integer({ min: Date.UTC(1950, 0, 1) / DAY, max: Date.UTC(2150, 11, 31) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe("dates", () => {
  test("are written out in German", () => {
    expect(formatDate("2024-11-26")).toBe("26. November 2024");
    expect(formatDate("2023-03-01")).toBe("1. März 2023");
    expect(formatMonth("2024-11")).toBe("November 2024");
    expect(weekday("2023-09-10")).toBe("Sonntag");
    expect(weekday("2024-11-26")).toBe("Dienstag");
  });

  test.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-11-00",
    "26.11.2024",
    "2024-1-1",
    "",
  ])("%j is none", (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => formatDate(text)).toThrow(RangeError);
    expect(() => weekday(text)).toThrow(RangeError);
  });

  test("leap days are dates", () => {
    expect(["2024-02-29", "2000-02-29"].map(isDate)).toEqual([true, true]);
  });

  test("every day of the calendar is one, with the weekday that the calendar says", () => {
    const names = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
    fc.assert(
      fc.property(days, (day) => {
        expect(isDate(day)).toBe(true);
        expect(weekday(day)).toBe(names[new Date(day).getUTCDay()]);
        expect(daysBetween("2000-01-01", day)).toBe((Date.parse(day) - Date.UTC(2000, 0, 1)) / DAY);
      }),
    );
  });

  test("months that do not exist are refused", () => {
    expect(() => formatMonth("2024-13")).toThrow("Kein Monat der Form JJJJ-MM: 2024-13");
  });
});

describe("instants", () => {
  test("carry the offset of Berlin in winter and summer", () => {
    expect(berlinInstant("2024-11-26", "10:30")).toBe("2024-11-26T10:30:00+01:00");
    expect(berlinInstant("2024-07-01")).toBe("2024-07-01T00:00:00+02:00");
  });

  test("in the skipped hour of spring move on, in the doubled hour of autumn take the first", () => {
    expect(berlinInstant("2024-03-31", "02:30")).toBe("2024-03-31T03:30:00+02:00");
    expect(berlinInstant("2024-10-27", "02:30")).toBe("2024-10-27T02:30:00+02:00");
  });

  test("of other zones are told in German time", () => {
    expect(toBerlin("2024-10-03T10:00:00Z")).toBe("2024-10-03T12:00:00+02:00");
    expect(berlinDate("2024-12-31T23:30:00Z")).toBe("2025-01-01");
    expect(formatInstant("2024-10-03T10:00:00Z")).toBe("3. Oktober 2024, 12:00 Uhr");
  });

  test("survive the way to the wall clock and back", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const instant = berlinInstant(day, time);
        expect(toBerlin(instant)).toBe(instant);
        expect(epoch(instant)).toBe(Date.parse(instant));
      }),
    );
  });

  test("that do not exist are refused", () => {
    expect(() => berlinInstant("2024-02-30")).toThrow(RangeError);
    expect(() => berlinInstant("2024-02-28", "24:00")).toThrow(RangeError);
    expect(["00:00", "23:59", "9:30", "24:00", "10.30"].map(isTime)).toEqual([true, true, false, false, false]);
  });
});
