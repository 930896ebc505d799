import { fileCaseTwins } from "../../../../src/check/rules/folder/file-case-twins.ts";
import { describeFolderRule } from "../examples.ts";

describeFolderRule(fileCaseTwins, {
  failing: [
    {
      case: "names that differ in letter case",
      pages: {},
      files: ["Bericht.pdf", "bericht.pdf"],
      found: ["error bericht.pdf"],
    },
    {
      case: "names that differ in composition",
      pages: {},
      files: ["u\u0308.pdf", "ü.pdf"],
      home: false,
      found: ["error ü.pdf"],
    },
  ],
  passing: [{ case: "different names", pages: {}, files: ["bericht.pdf", "bericht.txt"] }],
});
