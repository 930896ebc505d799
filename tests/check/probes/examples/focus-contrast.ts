import { focusContrast } from "../../../../src/check/probes/focus/focus-contrast.ts";
import type { ProbeExamples } from "../support.ts";

export const focusContrastExamples: ProbeExamples = {
  probe: focusContrast,
  failing: [
    {
      case: "a pale outline",
      html: `<style>a:focus { outline: 2px solid #eee }</style><p><a href="#x">Presse</a></p>`,
      found: ["warning"],
    },
    {
      case: "a background that hardly differs",
      html: `<style>a:focus { outline: none; background: #f4f4f4 }</style><p><a href="#x">Presse</a></p>`,
      found: ["warning"],
    },
    {
      case: "a border that only moves outwards",
      html: `<style>button { border: 2px solid #000; background: #fff; padding: 8px 30px } button:focus { border-width: 1px; outline: 1px solid #000 }</style><button>Suchen</button>`,
    },
  ],
  passing: [
    {
      case: "a dark outline",
      html: `<style>a:focus { outline: 3px solid #06c }</style><p><a href="#x">Presse</a></p>`,
    },
    {
      case: "another background",
      html: `<style>a:focus { outline: none; background: #036; color: #fff }</style><p><a href="#x">Presse</a></p>`,
    },
    {
      case: "a shadow like an outline",
      html: `<style>a:focus { outline: none; box-shadow: 0 0 0 3px #06c }</style><p><a href="#x">Presse</a></p>`,
    },
  ],
};
