import { consistentHelp } from "../../../../src/check/rules/folder/consistent-help.ts";
import { describeFolderRule } from "../examples.ts";

const frame = (header: string, footer = ""): string =>
  `<header><nav aria-label="Menü">${header}</nav></header><main><h1>A</h1></main><footer>${footer}</footer>`;
const A = '<a href="a.html">Start</a>';
const B = '<a href="b.html">Themen</a>';
const C = '<a href="c.html">Kontakt</a>';

describeFolderRule(consistentHelp, {
  failing: [
    {
      case: "a contact link that moves",
      pages: { "a.html": frame(A, C), "b.html": frame(A + C) },
      found: ["error b.html"],
    },
    {
      case: "the same on foreign pages as a warning",
      pages: { "a.html": frame(A, C), "b.html": frame(A + C) },
      home: false,
      found: ["warning b.html"],
    },
  ],
  passing: [
    { case: "a contact link that stays", pages: { "a.html": frame(A, C), "b.html": frame(A, C) } },
    { case: "other links that move", pages: { "a.html": frame(A, B), "b.html": frame(A + B) } },
    { case: "a second contact link", pages: { "a.html": frame(A, C), "b.html": frame(A + C, C) } },
  ],
});
