import { tableMergedHeaders } from "../../../../src/check/rules/tables/table-merged-headers.ts";
import { describePageRule } from "../examples.ts";

const table = (header: string, cell = ""): string =>
  `<table><tr><th scope="col">Ort</th>${header}</tr><tr><td>Jena</td><td${cell}>1</td><td>2</td></tr></table>`;

describePageRule(tableMergedHeaders, {
  failing: [
    { case: "a header over two columns as a warning", html: table('<th colspan="2">Mittel</th>'), found: ["warning"] },
    { case: "the same at home as an error", html: table('<th colspan="2" scope="col">Mittel</th>'), home: true },
    {
      case: "a header beside two rows",
      html: '<table><tr><th rowspan="2" scope="row">Ort</th><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a header of a group of columns", html: table('<th colspan="2" scope="colgroup">Mittel</th>'), home: true },
    { case: "a header that cells name", html: table('<th colspan="2" id="m">Mittel</th>', ' headers="m"') },
    { case: "a column header that is two rows high", html: table('<th rowspan="2">Mittel</th><th>Jahr</th>') },
    {
      case: "merged cells of data",
      html: '<table><tr><th>A</th><th>B</th></tr><tr><td colspan="2">–</td></tr></table>',
    },
  ],
});
