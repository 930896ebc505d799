import { reflowScroll } from "../../../../src/check/probes/reflow/reflow-scroll.ts";
import { type ProbeExamples, words } from "../support.ts";

export const reflowScrollExamples: ProbeExamples = {
  probe: reflowScroll,
  failing: [
    { case: "a text of fixed width", html: `<p style="width: 600px">${words(40)}</p>`, at: "p:nth-child(1)" },
    { case: "a heading with an endless word", html: "<h1>Donaudampfschifffahrtsgesellschaftskapitänspatent</h1>" },
    {
      case: "a text in a box that scrolls sideways",
      html: `<div style="overflow: auto"><p style="width: 900px">${words(60)}</p></div>`,
      at: "div:nth-child(1)",
    },
    {
      case: "an image that is wider than the window",
      html: `<img alt="" width="700" height="40">`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "text that wraps", html: `<h1>Der Brunnen</h1><p>${words(60)}</p>` },
    {
      case: "a wide table in a box of its own",
      html: `<div style="overflow-x: auto"><table><tr><td style="min-width: 700px">${words(9)}</td></tr></table></div>`,
    },
    {
      case: "text that glides in from the side",
      html: `<style>@keyframes m { from { transform: translateX(900px) } } p { animation: m 4s }</style><p>Aktuell</p>`,
    },
    { case: "code in a box that scrolls", html: `<pre style="overflow-x: auto">${"a".repeat(200)}</pre>` },
    {
      case: "a menu beyond the left edge",
      html: `<p style="position: absolute; left: -9999px">${words(9)}</p><p>Text</p>`,
    },
  ],
};
