import { pageReachable } from "../../../../src/check/rules/folder/page-reachable.ts";
import { describeFolderRule } from "../examples.ts";

describeFolderRule(pageReachable, {
  failing: [
    {
      case: "a page that nothing links",
      pages: { "index.html": '<a href="b.html">B</a>', "b.html": "", "c.html": "" },
      found: ["error c.html"],
    },
    {
      case: "a page that only the file list links",
      pages: { "index.html": '<a href="dateien.html">D</a>', "dateien.html": '<a href="c.html">C</a>', "c.html": "" },
      found: ["error c.html"],
    },
  ],
  passing: [
    {
      case: "pages linked in a chain",
      pages: {
        "index.html": '<a href="b.html">B</a>',
        "b.html": '<a href="c.html#x">C</a>',
        "c.html": '<a href="index.html">A</a>',
      },
    },
    { case: "the 404 page", pages: { "index.html": "", "404.html": "" } },
  ],
});
