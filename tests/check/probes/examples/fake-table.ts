import { fakeTable } from "../../../../src/check/probes/structure/fake-table.ts";
import type { ProbeExamples } from "../support.ts";

const row = `<div class="r"><span class="c">2024</span><span class="c">12</span><span class="c">34</span></div>`;
const style = "<style>.t { display: table } .r { display: table-row } .c { display: table-cell }</style>";

export const fakeTableExamples: ProbeExamples = {
  probe: fakeTable,
  failing: [
    { case: "boxes in rows and columns", html: `${style}<div class="t">${row.repeat(3)}</div>`, found: ["warning"] },
  ],
  passing: [
    { case: "boxes with the role of a table", html: `${style}<div class="t" role="table">${row.repeat(3)}</div>` },
    {
      case: "two columns of a layout",
      html: `${style}<div class="t"><div class="r"><div class="c">Menü</div><div class="c">Text</div></div></div>`,
    },
  ],
};
