import { fileNames } from "../../../../src/check/rules/folder/file-names.ts";
import { describeFolderRule } from "../examples.ts";

describeFolderRule(fileNames, {
  failing: [
    {
      case: "capitals, umlauts, blanks, underscores and second dots",
      pages: {},
      files: ["A.html", "förderung.html", "a b.html", "a_b.html", "a.b.html", "A/b.html"],
      found: [
        "error A.html",
        "error A/b.html",
        "error a b.html",
        "error a.b.html",
        "error a_b.html",
        "error förderung.html",
      ],
    },
    { case: "a compressed file without its original", pages: {}, files: ["a.html.gz"], found: ["error a.html.gz"] },
  ],
  passing: [
    {
      case: "plain names",
      pages: { "2024/11/26/bericht-2.html": "", "404.html": "" },
      files: ["robots.txt", "SHA256SUMS", "SHA256SUMS.sig", "allowed_signers", "medien/a.jpg", "a.html", "a.html.gz"],
    },
    { case: "foreign folders", pages: {}, files: ["A.html"], home: false },
  ],
});
