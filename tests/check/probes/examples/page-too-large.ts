import { pageTooLarge } from "../../../../src/check/probes/structure/page-too-large.ts";
import type { ProbeExamples } from "../support.ts";

export const pageTooLargeExamples: ProbeExamples = {
  probe: pageTooLarge,
  failing: [{ case: "a page of 20,001 elements", html: "<p>a".repeat(20_001), found: ["warning"] }],
  passing: [{ case: "a page of 500 elements", html: "<p>a".repeat(500) }],
};
