import { titleUnique } from "../../../../src/check/rules/folder/title-unique.ts";
import { describeFolderRule } from "../examples.ts";

describeFolderRule(titleUnique, {
  failing: [
    {
      case: "a title twice",
      pages: { "a.html": "<title>Termine</title>", "b.html": "<title>Termine</title>" },
      found: ["error b.html"],
    },
    {
      case: "the same on foreign pages as a warning",
      pages: { "a.html": "<title>Termine</title>", "b.html": "<title> Termine </title>" },
      home: false,
      found: ["warning b.html"],
    },
  ],
  passing: [
    {
      case: "titles of their own",
      pages: { "a.html": "<title>Mai</title>", "b.html": "<title>Juni</title>", "c.html": "", "d.html": "" },
    },
  ],
});
