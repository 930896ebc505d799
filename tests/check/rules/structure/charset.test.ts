import { charset } from "../../../../src/check/rules/structure/charset.ts";
import { describePageRule } from "../examples.ts";

describePageRule(charset, {
  failing: [
    { case: "a page of the house without charset", html: "<title>A</title>", home: true },
    { case: "the same on a foreign page as a warning", html: "<title>A</title>", found: ["warning"] },
    { case: "another encoding", html: '<meta charset="iso-8859-1"><title>A</title>', home: true },
    {
      case: "a charset after the first 1,024 bytes",
      html: `<title>${"ü".repeat(520)}</title><meta charset="utf-8">`,
      home: true,
    },
  ],
  passing: [
    { case: "UTF-8 at the start", html: '<meta charset="UTF-8"><title>A</title>', home: true },
    { case: "the old form", html: '<meta http-equiv="content-type" content="text/html; charset=utf-8">', home: true },
    { case: "a byte order mark", html: "\uFEFF<title>A</title>", home: true },
  ],
});
