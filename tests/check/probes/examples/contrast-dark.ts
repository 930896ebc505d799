import { contrastDark } from "../../../../src/check/probes/contrast/contrast-dark.ts";
import type { ProbeExamples } from "../support.ts";

export const contrastDarkExamples: ProbeExamples = {
  probe: contrastDark,
  failing: [
    {
      case: "dark text on the dark background",
      html: "<style>body { color: #333 } @media (prefers-color-scheme: dark) { body { background: #222 } }</style><p>Der Brunnen</p>",
    },
    {
      case: "a link in a colour for light paper",
      html: "<style>:root { color-scheme: light dark } a { color: #00c }</style><p><a href='#x'>Der Brunnen</a></p>",
    },
  ],
  passing: [
    {
      case: "colours for both",
      html: "<style>:root { color-scheme: light dark } body { color: #222; background: #fff } @media (prefers-color-scheme: dark) { body { color: #eee; background: #222 } }</style><p>Der Brunnen</p>",
    },
    { case: "a page without a dark scheme", html: `<p style="color: #aaa">Der Brunnen</p>` },
  ],
};
