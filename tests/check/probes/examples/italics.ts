import { italics } from "../../../../src/check/probes/text/italics.ts";
import { type ProbeExamples, words } from "../support.ts";

export const italicsExamples: ProbeExamples = {
  probe: italics,
  failing: [{ case: "a paragraph in italics", html: `<p><em>${words(30)}</em></p>`, found: ["warning"] }],
  passing: [{ case: "single words in italics", html: `<p>${words(30)} <em>conditio sine qua non</em></p>` }],
};
