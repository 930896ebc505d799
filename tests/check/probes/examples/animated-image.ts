import { animatedImage } from "../../../../src/check/probes/images/animated-image.ts";
import type { ProbeExamples } from "../support.ts";
import { gif } from "./images.ts";

const image = (source: string): string => `<img alt="Der Brunnen" width="40" height="20" src="${source}">`;

export const animatedImageExamples: ProbeExamples = {
  probe: animatedImage,
  failing: [
    { case: "a GIF without end", html: image(gif([10, 10], 0)) },
    { case: "a GIF of twelve seconds", html: image(gif([200, 200], 3)) },
    { case: "a background that moves", html: `<p style="background-image: url('${gif([10, 10], 0)}')">Text</p>` },
  ],
  passing: [
    { case: "a GIF of one frame", html: image(gif([10], 0)) },
    { case: "a GIF that stops after a second", html: image(gif([50, 50], 1)) },
    { case: "a GIF that nobody sees", html: `<div style="display: none">${image(gif([10, 10], 0))}</div>` },
  ],
};
