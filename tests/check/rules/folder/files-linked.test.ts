import { filesLinked } from "../../../../src/check/rules/folder/files-linked.ts";
import { describeFolderRule } from "../examples.ts";

describeFolderRule(filesLinked, {
  failing: [
    { case: "a folder without list", pages: { "index.html": "" }, found: ["error dateien.html"] },
    {
      case: "files that the list leaves out",
      pages: { "index.html": "", "dateien.html": '<a href="index.html">A</a>' },
      files: ["medien/a.jpg"],
      found: ["error medien/a.jpg"],
    },
    {
      case: "a part of the list that is not linked",
      pages: { "dateien.html": "", "dateien-b.html": '<a href="dateien-b.html">B</a>' },
      found: ["error dateien-b.html"],
    },
  ],
  passing: [
    {
      case: "a list in parts",
      pages: {
        "dateien.html": '<a href="dateien-2024.html">2024</a>',
        "dateien-2024.html": '<a href="medien/a.jpg">A</a>',
      },
      files: ["medien/a.jpg"],
    },
    { case: "compressed twins", pages: { "dateien.html": "" }, files: ["dateien.html.gz"] },
  ],
});
