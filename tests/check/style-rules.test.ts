import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { styleRulesIn } from "../../src/check/style-rules.ts";

/** `conditions | selector | property=value …` of each rule. */
function summary(css: string): string[] {
  return styleRulesIn(css).map(({ conditions, selector, declarations }) =>
    [conditions.join(" "), selector, [...declarations].map(([name, value]) => `${name}=${value}`).join(" ")].join(
      " | ",
    ),
  );
}

describe("reading a stylesheet", () => {
  test("gives selectors with their declarations", () => {
    expect(summary("a, b { Color: red; margin: 0 !important }\nc{d:e}")).toEqual([
      " | a, b | color=red margin=0",
      " | c | d=e",
    ]);
  });

  test("gives the conditions around a rule, outermost first", () => {
    expect(summary("@media print { @supports (a: b) { p { c: d } } } p { e: f }")).toEqual([
      "@media print @supports (a: b) | p | c=d",
      " | p | e=f",
    ]);
  });

  test("joins nested selectors with their parents'", () => {
    expect(summary("p { a: b; &:hover { c: d } e: f }")).toEqual([" | p &:hover | c=d", " | p | a=b e=f"]);
  });

  test("is not fooled by braces and semicolons in strings, comments and addresses", () => {
    const css = `a{b:"};{";/* } */c:url(data:x;y{z});d:'\\'}'}`;
    expect(summary(css)).toEqual([` | a | b="};{" c=url(data:x;y{z}) d='\\'}'`]);
  });

  test("reads what it can of broken CSS and always ends", () => {
    expect(summary("a { b: c } } d { e: f")).toEqual([" | a | b=c"]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a{}:;@/*\"'\\ \n(),url") }), (css) => {
        expect(Array.isArray(styleRulesIn(css))).toBe(true);
      }),
    );
  });
});
