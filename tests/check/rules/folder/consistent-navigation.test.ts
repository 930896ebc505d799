import { consistentNavigation } from "../../../../src/check/rules/folder/consistent-navigation.ts";
import { describeFolderRule } from "../examples.ts";

const frame = (header: string, footer = ""): string =>
  `<header><nav aria-label="Menü">${header}</nav></header><main><h1>A</h1></main><footer>${footer}</footer>`;
const A = '<a href="a.html">Start</a>';
const B = '<a href="b.html">Themen</a>';
const C = '<a href="c.html">Kontakt</a>';

describeFolderRule(consistentNavigation, {
  failing: [
    {
      case: "links in another order",
      pages: { "a.html": frame(A + B + C), "b.html": frame(A + B + C), "c.html": frame(B + A) },
      found: ["error c.html"],
    },
    {
      case: "the same on foreign pages as a warning",
      pages: { "a.html": frame(A + B + C), "c.html": frame(C + A) },
      home: false,
      found: ["warning c.html"],
    },
  ],
  passing: [
    {
      case: "links that are left out or added",
      pages: { "a.html": frame(A + C), "b.html": frame(A + B + C), "c.html": frame(B + C) },
    },
    {
      case: "another order in the content",
      pages: { "a.html": frame(A + B), "b.html": `${frame(A + B)}<main>${B + A}</main>` },
    },
    { case: "a link that comes twice", pages: { "a.html": frame(A + B), "b.html": frame(A + B + A) } },
  ],
});
