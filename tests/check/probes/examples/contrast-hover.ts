import { contrastHover } from "../../../../src/check/probes/contrast/contrast-hover.ts";
import type { ProbeExamples } from "../support.ts";

const page = (css: string, html = '<p><a href="#x">Der Brunnen</a></p>'): string => `<style>${css}</style>${html}`;

export const contrastHoverExamples: ProbeExamples = {
  probe: contrastHover,
  failing: [
    { case: "a link that turns pale", html: page("a:hover { color: #aaa }"), at: "a:nth-child(1)" },
    {
      case: "white text on a pale ground that comes slowly",
      html: page("a { color: #fff; background: #036; transition: all 1s } a:hover { background: #9cf }"),
    },
    {
      case: "a row of a table under the mouse",
      html: page("tr:hover { background: #333 }", "<table><tr><td>Brunnen</td></tr></table>"),
    },
  ],
  passing: [
    { case: "black on yellow", html: page("a:hover { background: #fd0; color: #000 }") },
    {
      case: "a pale colour that another rule outdoes",
      html: page("a:hover { color: #aaa } p a:hover { color: #000 }"),
    },
    { case: "a link that is pale at rest as well", html: page("a { color: #aaa } a:hover { color: #bbb }") },
    {
      case: "a pale colour for printing only",
      html: page("@media print { a:hover { color: #aaa } }"),
    },
  ],
};
