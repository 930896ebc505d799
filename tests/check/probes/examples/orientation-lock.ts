import { orientationLock } from "../../../../src/check/probes/reflow/orientation-lock.ts";
import type { ProbeExamples } from "../support.ts";

export const orientationLockExamples: ProbeExamples = {
  probe: orientationLock,
  failing: [
    {
      case: "a page that turns with the device",
      html: "<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style><p>Text</p>",
      at: "body",
    },
    {
      case: "the property rotate, in other units",
      html: "<style>@media (orientation: landscape) { main { rotate: -0.25turn } }</style><main>Text</main>",
    },
  ],
  passing: [
    {
      case: "a whole turn",
      html: "<style>@media (orientation: portrait) { body { transform: rotate(360deg) } }</style><p>Text</p>",
    },
    { case: "text that is always turned", html: `<p style="transform: rotate(90deg)">Text</p>` },
    {
      case: "another layout for another shape",
      html: "<style>@media (orientation: portrait) { main { width: 90vw } }</style><main>Text</main>",
    },
  ],
};
