import { contrastFocused } from "../../../../src/check/probes/contrast/contrast-focused.ts";
import type { ProbeExamples } from "../support.ts";

export const contrastFocusedExamples: ProbeExamples = {
  probe: contrastFocused,
  failing: [
    {
      case: "a link that turns pale",
      html: `<style>a:focus { color: #aaa }</style><p><a href="#x">Der Brunnen</a></p>`,
    },
    {
      case: "a link on a yellow mark",
      html: `<style>a { color: #06c } a:focus { background: #fd0; color: #fff }</style><p><a href="#x">Der Brunnen</a></p>`,
    },
  ],
  passing: [
    {
      case: "black on yellow",
      html: `<style>a:focus { background: #fd0; color: #000 }</style><p><a href="#x">Der Brunnen</a></p>`,
    },
    { case: "a link that is pale at rest as well", html: `<p><a href="#x" style="color: #aaa">Der Brunnen</a></p>` },
  ],
};
