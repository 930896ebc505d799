import { visualOrder } from "../../../../src/check/probes/structure/visual-order.ts";
import type { ProbeExamples } from "../support.ts";

const steps = (style: string): string =>
  ["Erstens", "Zweitens", "Drittens"].map((step) => `<div style="${style}">${step}</div>`).join("");

export const visualOrderExamples: ProbeExamples = {
  probe: visualOrder,
  failing: [
    {
      case: "steps that float to the right",
      html: `<div>${steps("float: right; width: 30%")}</div>`,
    },
    {
      case: "a reversed row",
      html: `<div style="display: flex; flex-direction: row-reverse"><p>Erstens</p><p>Zweitens</p></div>`,
    },
    {
      case: "a reversed column",
      html: `<div style="display: flex; flex-direction: column-reverse"><p>Erstens</p><p>Zweitens</p></div>`,
    },
    {
      case: "an order of style sheets",
      html: `<div style="display: grid"><p style="order: 2">Erstens</p><p>Zweitens</p></div>`,
    },
    {
      case: "numbered steps in a reversed row",
      html: `<div style="display: flex; flex-direction: row-reverse"><p>Step 1: Wash</p><p>Step 2: Dry</p></div>`,
    },
    {
      case: "cards whose words do not count as a warning",
      html: `<div style="display: flex; flex-direction: row-reverse"><p>Haushalt</p><p>Bildung</p></div>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "steps that float to the left", html: `<div>${steps("float: left; width: 30%")}</div>` },
    { case: "steps in a grid", html: `<div style="display: grid; grid-template-columns: 1fr 1fr">${steps("")}</div>` },
    { case: "a date at the right edge", html: `<div><p style="float: right">26. November</p><p>Der Brunnen</p></div>` },
    { case: "columns", html: `<div style="columns: 3">${steps("height: 40px")}</div>` },
  ],
};
