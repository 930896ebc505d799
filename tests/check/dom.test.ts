import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import type { Element } from "../../src/check/dom.ts";
import {
  attribute,
  elements,
  entryOf,
  focusOn,
  indexOf,
  nearest,
  nextElement,
  placeOf,
  selectorOf,
  textOf,
} from "../../src/check/dom.ts";
import type { HtmlPage } from "../../src/check/types.ts";
import { pageOf } from "./rules/examples.ts";

function only(page: HtmlPage, tag: string): Element {
  const [element] = elements(page, tag);
  if (element === undefined) throw new Error(`kein <${tag}>`);
  return element;
}

describe("the text of an element", () => {
  test("joins white space and separates what stands on lines of its own", () => {
    const page = pageOf("<div>Ein <b>fet</b>tes\n  Wort<p>Absatz</p>Ende<br>hier</div>");
    expect(textOf(page, only(page, "div"))).toBe("Ein fettes Wort Absatz Ende hier");
  });

  test("leaves out scripts, styles and templates", () => {
    const page = pageOf("<div>A<script>b()</script><style>c{}</style><template>D</template></div>");
    expect(textOf(page, only(page, "div"))).toBe("A");
  });
});

test("elements come in document order, and attributes tell absent from empty", () => {
  const page = pageOf("<img alt><p>A</p><img src='b'>");
  const [first, second] = elements(page, "img");
  expect(first && attribute(first, "alt")).toBe("");
  expect(second && attribute(second, "alt")).toBeNull();
});

test("places are those of the start tag; what the parser supplied has none", () => {
  const page = pageOf("<title>A</title>\n  <p>B</p>");
  expect(placeOf(only(page, "p"))).toEqual({ line: 2, column: 3 });
  expect(placeOf(only(page, "body"))).toEqual({});
});

describe("the selector of an element", () => {
  test("starts at the next unique id", () => {
    const page = pageOf("<main id='inhalt'><p>A</p><p>B <b>C</b></p></main>");
    expect(selectorOf(page, only(page, "b"))).toBe("#inhalt > p:nth-of-type(2) > b:nth-of-type(1)");
  });

  test("starts at html where ids repeat or need escaping", () => {
    const page = pageOf("<p id='a'><b>C</b></p><p id='a'></p><p id='1.2'><i>D</i></p>");
    expect(selectorOf(page, only(page, "b"))).toBe("html > body > p:nth-of-type(1) > b:nth-of-type(1)");
    expect(selectorOf(page, only(page, "i"))).toBe("html > body > p:nth-of-type(3) > i:nth-of-type(1)");
  });

  test("stays short at any depth", () => {
    const page = pageOf(`${"<span>".repeat(10_000)}<b>A</b>`);
    expect(selectorOf(page, only(page, "b")).split(" > ")).toHaveLength(40);
  });
});

test("hidden elements pass their state on", () => {
  const page = pageOf("<div hidden><p>A</p></div><div aria-hidden='true'><b>B</b></div><dialog><i>C</i></dialog>");
  const states = ["p", "b", "i"].map((tag) => entryOf(page, only(page, tag)));
  expect(states.map(({ unseen, unheard }) => [unseen, unheard])).toEqual([
    [true, true],
    [false, true],
    [true, true],
  ]);
});

test.each([
  ["a class", ".zu { display: none }"],
  ["an id among others", "nav, #x { visibility: hidden }"],
])("what the page's CSS hides by %s is hidden", (_, css) => {
  const page = pageOf(`<style>${css}</style><div class="auf zu" id="x"><b>A</b></div>`);
  expect(entryOf(page, only(page, "b")).unseen).toBe(true);
});

test.each([
  ["hides under a condition only", "@media print { .zu { display: none } }"],
  ["shows again under a condition", ".zu { display: none } @media (width > 600px) { .zu { display: block } }"],
  ["shows again beside a state", ".zu { display: none } .offen + .zu { display: block }"],
  ["hides only in some place", ".kopf .zu { display: none }"],
])("what the page's CSS %s is not hidden", (_, css) => {
  const page = pageOf(`<style>${css}</style><div class="zu"><b>A</b></div>`);
  expect(entryOf(page, only(page, "b")).unseen).toBe(false);
});

test("an inline style outdoes the page's CSS", () => {
  const page = pageOf('<style>.zu { display: none }</style><div class="zu" style="display: block"><b>A</b></div>');
  expect(entryOf(page, only(page, "b")).unseen).toBe(false);
});

test("the nearest match may be the element itself, an ancestor, or none", () => {
  const page = pageOf("<ul><li><b>A</b></li></ul><p>B</p>");
  const listOf = nearest(page, ({ tagName }) => tagName === "ul" || tagName === "li");
  expect(["b", "li", "ul", "p"].map((tag) => listOf(only(page, tag))?.tagName ?? null)).toEqual([
    "li",
    "li",
    "ul",
    null,
  ]);
});

test("the next element is a sibling with no text between", () => {
  const page = pageOf("<div><b>A</b> <i>B</i> Text <s>C</s></div><p>D</p>");
  expect(nextElement(page, only(page, "b"))?.tagName).toBe("i");
  expect(nextElement(page, only(page, "i"))).toBeNull();
  expect(nextElement(page, only(page, "s"))).toBeNull();
});

test("a page that is parsed anew each time still has one tree while its rules run", () => {
  const html = "<p>A</p>";
  const page: HtmlPage = {
    ...pageOf(html),
    get document() {
      return parse(html, { sourceCodeLocationInfo: true });
    },
  };
  focusOn(page);
  const element = only(page, "p");
  for (const other of [pageOf("<p>B</p>"), pageOf("<p>C</p>")]) indexOf(other);
  expect(entryOf(page, element).element).toBe(element);
  expect(() => entryOf(pageOf("<p>B</p>"), element)).toThrow("gehört nicht zu index.html");
});
