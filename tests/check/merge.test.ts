import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { openCache } from "../../src/check/cache.ts";
import { type Element, indexOf, isElement } from "../../src/check/dom.ts";
import { elementAtPlace, elementBySelector } from "../../src/check/locate.ts";
import { mergeFindings } from "../../src/check/merge.ts";
import { mergePages } from "../../src/check/merge-pages.ts";
import type { HtmlPage } from "../../src/check/types.ts";
import type { Finding } from "../../src/finding.ts";
import { temporaryFolder } from "./support.ts";

function pageOf(html: string): HtmlPage {
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { path: "a.html", html, bytes: html.length, hash: "", document };
}

const PAGE = pageOf(`<!doctype html>
<html lang="de"><body>
  <main id="inhalt"><p>Text</p><p><img src="a.png"
    class="breit"><img src="b.png"></p></main>
</body></html>`);
const FIRST_IMAGE = { line: 3, column: 35 };

function finding(overrides: Partial<Finding>): Finding {
  return {
    level: "error",
    rule: "axe/image-alt",
    file: "a.html",
    criteria: ["1.1.1"],
    message: "Einem Bild fehlt der Alternativtext.",
    remedy: "Beschreiben Sie es.",
    ...overrides,
  };
}

describe("joining the findings of a folder", () => {
  const FINDINGS = [
    finding({ selector: "#inhalt > p:nth-child(2) > img:nth-child(1)" }),
    finding({ ...FIRST_IMAGE, rule: "html-validate/wcag/h37" }),
    finding({ file: "", rule: "title-unique" }),
  ];

  test("joins page by page and leaves what is said of the whole folder as it is", async () => {
    const merged = await mergePages([PAGE], FINDINGS, openCache(null));
    expect(merged.map(({ file, rule, witnesses }) => [file, rule, witnesses?.length])).toEqual([
      ["", "title-unique", undefined],
      ["a.html", "axe/image-alt", 2],
    ]);
  });

  test("is remembered: an unchanged page with the same findings is not parsed again, a changed one is", async () => {
    const cache = openCache(await temporaryFolder());
    const merged = await mergePages([PAGE], FINDINGS, cache);
    const unparsed = (hash: string): HtmlPage => ({
      ...PAGE,
      hash,
      get document(): HtmlPage["document"] {
        throw new Error("geparst");
      },
    });
    expect(await mergePages([unparsed(PAGE.hash)], FINDINGS, cache)).toEqual(merged);
    await expect(mergePages([unparsed("1")], FINDINGS, cache)).rejects.toThrow("geparst");
    await expect(mergePages([unparsed(PAGE.hash)], FINDINGS.slice(0, 1), cache)).rejects.toThrow("geparst");
  });
});

describe("finding the element a finding means", () => {
  test("pa11y's paths are followed", () => {
    expect(elementBySelector(PAGE, "#inhalt > p:nth-child(2) > img:nth-child(2)")?.attrs).toMatchObject([
      { value: "b.png" },
    ]);
    expect(elementBySelector(PAGE, "html")?.tagName).toBe("html");
    for (const wrong of ["#fehlt", "html > body > nav", "#inhalt > p:nth-child(7)", "#inhalt > h2:nth-child(1)", ""]) {
      expect(elementBySelector(PAGE, wrong), wrong).toBeNull();
    }
  });

  test("a place anywhere in a start tag means its element, a place in text none", () => {
    const at = elementAtPlace(PAGE);
    expect(at(FIRST_IMAGE.line, FIRST_IMAGE.column)?.tagName).toBe("img");
    expect(at(4, 8)?.attrs[0]).toMatchObject({ value: "a.png" });
    expect(at(3, 25)).toBeNull();
    expect(at(1, 1)).toBeNull();
    expect(at(99, 1)).toBeNull();
  });

  test("every element of any tree is found by its path and by its place", () => {
    const tag = fc.constantFrom("div", "section", "span", "b", "ul");
    const { tree } = fc.letrec<{ tree: string; branch: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        tag.map((name) => `<${name}></${name}>`),
        tie("branch"),
      ),
      branch: fc
        .tuple(tag, fc.array(tie("tree"), { maxLength: 3 }))
        .map(([name, children]) => `<${name}>\n x${children.join(" ")}</${name}>`),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        const page = pageOf(`<!doctype html><html><body>${html}</body></html>`);
        const at = elementAtPlace(page);
        for (const { element } of indexOf(page).entries) {
          expect(elementBySelector(page, pathOf(element))).toBe(element);
          const location = element.sourceCodeLocation;
          if (location) expect(at(location.startLine, location.startCol + 1)).toBe(element);
        }
      }),
    );
  });
});

/** The path as pa11y writes it for elements without id. */
function pathOf(element: Element): string {
  const parent = element.parentNode;
  if (parent === null || !isElement(parent)) return element.tagName;
  const siblings = parent.childNodes.filter(isElement);
  const alone = siblings.filter(({ tagName }) => tagName === element.tagName).length === 1;
  return `${pathOf(parent)} > ${element.tagName}${alone ? "" : `:nth-child(${siblings.indexOf(element) + 1})`}`;
}

describe("joining what several engines say", () => {
  test("one element and criterion: one finding that names its witnesses, in the words of the best voice", () => {
    const merged = mergeFindings(PAGE, [
      finding({ rule: "htmlcs/H37", level: "warning", selector: "#inhalt > p:nth-child(2) > img:nth-child(1)" }),
      finding({ rule: "htmlhint/alt-require", level: "warning", line: 4, column: 9 }),
      finding({ selector: "#inhalt > p:nth-child(2) > img:nth-child(1)" }),
      finding({ rule: "html-validate/wcag/h37", criteria: ["1.1.1", "4.1.2"], line: 3, column: 36, message: "anders" }),
    ]);
    expect(merged).toEqual([
      {
        ...finding({}),
        ...FIRST_IMAGE,
        selector: "#inhalt > p:nth-child(2) > img:nth-child(1)",
        criteria: ["1.1.1", "4.1.2"],
        witnesses: ["axe/image-alt", "html-validate/wcag/h37", "htmlhint/alt-require", "htmlcs/H37"],
      },
    ]);
  });

  test("our own rule speaks first among equals", () => {
    const merged = mergeFindings(PAGE, [
      finding({ selector: "#inhalt > p:nth-child(2) > img:nth-child(2)" }),
      finding({ rule: "image-alt", line: 4, column: 20, message: "Eigene Worte." }),
    ]);
    expect(merged.map(({ message, witnesses }) => [message, witnesses])).toEqual([
      ["Eigene Worte.", ["image-alt", "axe/image-alt"]],
    ]);
  });

  test("an engine that says it twice is a witness twice, when another one speaks", () => {
    const merged = mergeFindings(PAGE, [
      finding({ rule: "htmlcs/F68", level: "warning", ...FIRST_IMAGE }),
      finding({ rule: "htmlcs/H91.Name", level: "warning", ...FIRST_IMAGE }),
      finding(FIRST_IMAGE),
    ]);
    expect(merged.map(({ witnesses }) => witnesses)).toEqual([["axe/image-alt", "htmlcs/F68", "htmlcs/H91.Name"]]);
  });

  test.each<[string, Partial<Finding>]>([
    ["another element", { rule: "htmlcs/H37", selector: "#inhalt > p:nth-child(2) > img:nth-child(2)" }],
    ["another criterion", { rule: "htmlcs/F77", criteria: ["1.3.1"], ...FIRST_IMAGE }],
    ["no criterion", { rule: "htmlhint/x", criteria: [], ...FIRST_IMAGE }],
    ["the same engine", { rule: "axe/other", ...FIRST_IMAGE }],
    ["mere advice", { rule: "htmlcs/H37", level: "hint", ...FIRST_IMAGE }],
    ["no place", { rule: "htmlcs/H37" }],
  ])("%s: two findings", (_, other) => {
    expect(mergeFindings(PAGE, [finding(FIRST_IMAGE), finding(other)])).toHaveLength(2);
  });

  test("a finding with a path only learns its place in the source", () => {
    const [placed] = mergeFindings(PAGE, [finding({ selector: "#inhalt > p:nth-child(2) > img:nth-child(1)" })]);
    expect(placed).toMatchObject(FIRST_IMAGE);
  });
});
