import { labelFar } from "../../../../src/check/probes/forms/label-far.ts";
import type { ProbeExamples } from "../support.ts";

export const labelFarExamples: ProbeExamples = {
  probe: labelFar,
  failing: [
    {
      case: "a label at the other edge",
      html: `<p><label for="a">Ort</label> <input id="a" style="float: right"></p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a label before its field", html: `<p><label for="a">Ort</label> <input id="a"></p>` },
    { case: "a label over its field", html: `<p><label for="a">Ort</label><br><input id="a"></p>` },
  ],
};
