import { consistentNames } from "../../../../src/check/rules/folder/consistent-names.ts";
import { describeFolderRule } from "../examples.ts";

const frame = (header: string, footer = ""): string =>
  `<header><nav aria-label="Menü">${header}</nav></header><main><h1>A</h1></main><footer>${footer}</footer>`;
const A = '<a href="a.html">Start</a>';
const B = '<a href="b.html">Themen</a>';

describeFolderRule(consistentNames, {
  failing: [
    {
      case: "one target with two names",
      pages: { "a.html": frame(A + B), "b.html": frame(A + B), "c.html": frame('<a href="a.html">Anfang</a>') },
      found: ["error c.html"],
    },
    {
      case: "the same on foreign pages as a warning",
      pages: { "a.html": frame(A + B), "c.html": frame('<a href="a.html">Anfang</a>') },
      home: false,
      found: ["warning c.html"],
    },
  ],
  passing: [
    { case: "one name", pages: { "a.html": frame(A + B), "b.html": frame(A) } },
    {
      case: "another name in another landmark",
      pages: { "a.html": frame(A), "b.html": frame(A, '<a href="a.html">Nach oben</a>') },
    },
    {
      case: "neighbours, which few pages share",
      pages: {
        "a.html": frame('<a href="b.html">Weiter: B</a><a href="x.html">X</a>'),
        "b.html": frame('<a href="c.html">Weiter: C</a>'),
        "c.html": frame('<a href="b.html">Zurück: B</a>'),
        "x.html": frame('<a href="a.html">Weiter: A</a>'),
      },
    },
  ],
});
