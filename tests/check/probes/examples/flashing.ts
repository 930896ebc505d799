import { flashing } from "../../../../src/check/probes/motion/flashing.ts";
import type { ProbeExamples } from "../support.ts";

const box = (seconds: number, size: number): string =>
  `<style>@keyframes f { 50% { background-color: red } } div { animation: f ${seconds}s infinite }</style><div style="width: ${size}px; height: ${size}px">Achtung</div>`;

export const flashingExamples: ProbeExamples = {
  probe: flashing,
  failing: [{ case: "a large box that flashes five times a second", html: box(0.2, 300) }],
  passing: [
    { case: "a slow change", html: box(2, 300) },
    { case: "a small dot", html: box(0.2, 40) },
  ],
};
