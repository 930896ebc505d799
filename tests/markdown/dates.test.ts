import { describe, expect, it } from "vitest";
import { _, found, html } from "./helper.ts";

describe("dates", () => {
  it.each([
    ["26. November 2024", "2024-11-26"],
    ["1. März 2024", "2024-03-01"],
    ["26.11.2024", "2024-11-26"],
    ["1. 3. 2024", "2024-03-01"],
    ["29. Febr. 2024", "2024-02-29"],
    ["26.\nNovember 2024", "2024-11-26"],
  ])("become time elements: %s", (date, iso) => {
    expect(html(`Am ${date} beginnt es.`)).toBe(`<p>Am <time datetime="${iso}">${date}</time> beginnt es.</p>`);
  });

  it.each([
    ["26. November 2024, 10.30 Uhr", "2024-11-26T10:30"],
    ["26.11.2024 um 9:05 Uhr", "2024-11-26T09:05"],
    ["26.11.2024, 18 Uhr", "2024-11-26T18:00"],
    ["26.11.2024, 24 Uhr", "2024-11-26"],
  ])("take the time with them: %s", (date, iso) => {
    expect(html(`Am ${date}`)).toBe(`<p>Am <time datetime="${iso}">${date.replace(" Uhr", `${_}Uhr`)}</time></p>`);
  });

  it.each([
    "31. Juni 2024",
    "29.02.2023",
    "5.13.2024",
    "26.11.2024, 25 Uhr",
    "26.11.2024, 24.30 Uhr",
    "26.11.2024 um 10.75 Uhr",
  ])("that do not exist are errors: %s", (date) => {
    expect(html(`Am ${date}.`)).not.toContain("<time");
    expect(found(`Text\nam ${date}.`, "date-impossible")).toEqual([
      expect.objectContaining({ level: "error", line: 11 }),
    ]);
  });

  it.each([
    ["26. November 2024: Auftakt", "<p>"],
    ["Text\n1. März 2024: Ende", "<p>Text\n"],
    ["- 26. November 2024: Auftakt", "<ul>\n<li>"],
    ["> 26. November 2024: Auftakt", "<blockquote>\n<p>"],
  ])("at the start of a line or item are no numbered list: %s", (text, start) => {
    expect(html(text)).toMatch(new RegExp(`^${start}<time`));
    expect(html("1. und 2. März 2024")).toContain(`<p>1.${_}und <time datetime="2024-03-02">`);
    expect(html("26. Novemberfest")).toContain("<ol");
  });

  it("are not seen in other numbers, code, addresses and foreign passages", () => {
    for (const text of ["1.26.11.2024", "26.11.20245", "26.11.24", "`26.11.2024`", "[26.11.2024]{lang=en}"]) {
      expect(html(text)).not.toContain("<time");
    }
  });

  it("may stand in link texts", () => {
    expect(html("[Bericht vom 26.11.2024](bericht.md)")).toBe(
      '<p><a href="../bericht.html">Bericht vom <time datetime="2024-11-26">26.11.2024</time></a></p>',
    );
  });
});
