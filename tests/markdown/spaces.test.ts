import { describe, expect, it } from "vitest";
import { _, html } from "./helper.ts";

describe("no-break spaces", () => {
  it.each([
    ["dazu u.a. Vereine", `dazu u.${_}a. Vereine`],
    ["z. B. Vereine", `z.${_}B. Vereine`],
    ["Z.B. Vereine", `Z.${_}B. Vereine`],
    ["d.h. alle", `d.${_}h. alle`],
    ["i.d.R. alle", `i.${_}d.${_}R. alle`],
    ["u.v.a.m. im Land", `u.${_}v.${_}a.${_}m. im Land`],
    ["Sportfreunde e.V. in Halle", `Sportfreunde e.${_}V. in Halle`],
    ["z.\nB. Vereine", `z.${_}B. Vereine`],
    ["z.\u202FB. Vereine", `z.${_}B. Vereine`],
  ])("hold abbreviations together: %s", (before, after) => {
    expect(html(before)).toBe(`<p>${after}</p>`);
  });

  it.each([
    ["nach § 5 und §5", `nach §${_}5 und §${_}5`],
    ["nach §§ 16 ff.", `nach §§${_}16 ff.`],
    ["Nr. 4, Art. 3 Abs. 2", `Nr.${_}4, Art.${_}3 Abs.${_}2`],
    ["2,5 % und 5 €", `2,5${_}% und 5${_}€`],
    ["4 Mio. Euro", `4${_}Mio.${_}Euro`],
    ["3 Millionen Euro", `3${_}Millionen Euro`],
    ["10 km und 20 Uhr", `10${_}km und 20${_}Uhr`],
  ])("keep numbers with what they count: %s", (before, after) => {
    expect(html(before)).toBe(`<p>${after}</p>`);
  });

  it("keep titles with names", () => {
    expect(html("Prof. Dr. Erika Mustermann")).toBe(`<p>Prof.${_}Dr.${_}Erika Mustermann</p>`);
  });

  it.each(["Er sah uns. Alle kamen.", "5% der Fälle", "10 Menschen", "USA. Bald", "hrsg. 5 Bände", "im Mai. Das Dr"])(
    "are not invented: %s",
    (text) => {
      expect(html(text)).toBe(`<p>${text}</p>`);
    },
  );
});
