import { fakeTable } from "../../../../src/check/probes/structure/fake-table.ts";
import type { ProbeExamples } from "../support.ts";

const row = `<div class="r"><span class="c">2024</span><span class="c">12</span><span class="c">34</span></div>`;
const style = "<style>.t { display: table } .r { display: table-row } .c { display: table-cell }</style>";

const GRID = "<style>.t > div, .g { display: grid; grid-template-columns: 2fr 1fr 1fr }</style>";
const line = (...cells: readonly string[]): string =>
  `<div>${cells.map((cell) => `<span>${cell}</span>`).join("")}</div>`;
const HEADS = `<div style="font-weight: bold"><span>Ort</span><span>Art</span><span>Zustand</span></div>`;
const towns = ["Musterstadt", "Neudorf", "Altheim"];
const lines = towns.map((town) => line(town, "Brunnen", "trocken")).join("");
const figures = towns.map((town) => line(town, "12.04.2024", "3,5 km")).join("");

export const fakeTableExamples: ProbeExamples = {
  probe: fakeTable,
  failing: [
    { case: "boxes in rows and columns", html: `${style}<div class="t">${row.repeat(3)}</div>`, found: ["warning"] },
    {
      case: "rows of a grid under bold heads",
      html: `${GRID}<div class="t">${HEADS}${lines}</div>`,
      found: ["warning"],
      at: "div:nth-child(2)",
    },
    { case: "rows of a grid with figures", html: `${GRID}<div class="t">${figures}</div>`, found: ["warning"] },
    {
      case: "one grid of cells",
      html: `${GRID}<div class="g">${towns.map((town) => `<b>${town}</b><i>12</i><i>3 %</i>`).join("")}</div>`,
      found: ["warning"],
    },
    {
      case: "rows of floating boxes",
      html: `<style>.t span { float: left; width: 150px } .t > div { clear: left }</style><div class="t">${figures}</div>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "boxes with the role of a table", html: `${style}<div class="t" role="table">${row.repeat(3)}</div>` },
    { case: "a grid with the role of a table", html: `${GRID}<div class="t" role="table">${HEADS}${lines}</div>` },
    { case: "words that only happen to stand below each other", html: `${GRID}<div class="t">${lines}</div>` },
    { case: "texts that flow one after the other", html: `<div class="t">${figures}</div>` },
    {
      case: "a grid of tiles",
      html: `${GRID}<div class="g">${`<div><h2>12</h2><p>Schulen</p></div>`.repeat(9)}</div>`,
    },
    {
      case: "a grid of links",
      html: `${GRID}<div class="g">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) => `<a href="#s">${page}</a>`).join("")}</div>`,
    },
    {
      case: "rows of fields",
      html: `${GRID}<div class="t">${line("Ort", "<input aria-label=Ort>", "2").repeat(3)}</div>`,
    },
    {
      case: "two columns of a layout",
      html: `${style}<div class="t"><div class="r"><div class="c">Menü</div><div class="c">Text</div></div></div>`,
    },
  ],
};
