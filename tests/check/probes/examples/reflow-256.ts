import { reflow256 } from "../../../../src/check/probes/reflow/reflow-256.ts";
import type { ProbeExamples } from "../support.ts";

export const reflow256Examples: ProbeExamples = {
  probe: reflow256,
  failing: [
    { case: "a text that needs 300 pixels", html: `<p style="width: 300px">Der Brunnen am Markt</p>`, found: ["hint"] },
  ],
  passing: [
    {
      case: "a long word that may be broken",
      html: `<h1 style="overflow-wrap: anywhere">Nachbarschaftshilfevereinsregister</h1>`,
    },
  ],
};
