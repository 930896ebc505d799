import { focusVisible } from "../../../../src/check/probes/focus/focus-visible.ts";
import type { ProbeExamples } from "../support.ts";

export const focusVisibleExamples: ProbeExamples = {
  probe: focusVisible,
  failing: [
    {
      case: "a link without outline",
      html: `<style>a { outline: none }</style><p><a href="#x">Presse</a></p>`,
      at: "a:nth-child(1)",
    },
    {
      case: "an outline in the colour of the paper",
      html: `<style>button:focus { outline: 0 }</style><button>Suchen</button>`,
    },
    {
      case: "a link that stays out of sight",
      html: `<a href="#x" style="position: absolute; left: -9999px">Zum Inhalt</a><p>Text</p>`,
    },
  ],
  passing: [
    { case: "the browser's own outline", html: `<p><a href="#x">Presse</a> <button>Suchen</button></p>` },
    {
      case: "a background instead",
      html: `<style>a:focus { outline: none; background: #fd0 }</style><a href="#x">Presse</a>`,
    },
    {
      case: "a mark on the box around",
      html: `<style>a { outline: none } li:focus-within { border: 2px solid }</style><ul><li><a href="#x">Presse</a></li></ul>`,
    },
    {
      case: "a skip link that appears",
      html: `<style>a { position: absolute; left: -9999px } a:focus { left: 0 }</style><a href="#x">Zum Inhalt</a>`,
    },
    {
      case: "a checkbox that its label draws",
      html: `<style>input { opacity: 0; position: absolute } input:focus + label { outline: 2px solid }</style><input type="checkbox" id="a"><label for="a">Ja</label>`,
    },
    { case: "a text field, where the caret blinks", html: `<label>Ort <input style="outline: none"></label>` },
    {
      case: "a script that marks the link",
      html: `<a href="#x" style="outline: none" onfocus="this.style.background = 'yellow'" onblur="this.style.background = ''">Presse</a>`,
    },
    {
      case: "a mark that comes slowly",
      html: `<style>a { outline: none; transition: background 3s } a:focus { background: #fd0 }</style><a href="#x">Presse</a>`,
    },
  ],
};
