import { printLoss } from "../../../../src/check/probes/print/print-loss.ts";
import { type ProbeExamples, words } from "../support.ts";

export const printLossExamples: ProbeExamples = {
  probe: printLoss,
  failing: [
    {
      case: "a box that is cut off on paper",
      html: `<style>@media print { div { height: 40px; overflow: hidden } }</style><div>${words(90)}</div>`,
      found: ["warning"],
    },
    {
      case: "content that is not printed",
      html: `<style>@media print { p { display: none } }</style><main><h1>Der Brunnen</h1><p>${words(20)}</p></main>`,
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a menu that is not printed",
      html: `<style>@media print { nav { display: none } }</style><nav>${words(9)}</nav><main>${words(90)}</main>`,
    },
  ],
};
