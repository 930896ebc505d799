import { focusVisible } from "../../../../src/check/probes/focus/focus-visible.ts";
import type { ProbeExamples } from "../support.ts";

const panel = (style: string): string =>
  `<div style="position: fixed; ${style}"><a href="#x">Archiv</a></div><p>Text</p>`;

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
    {
      case: "a panel that is moved off the screen",
      html: panel("right: 0; width: 300px; transform: translateX(110%)"),
      at: "a:nth-child(1)",
    },
    {
      case: "a panel below the screen that only a script would bring in",
      html: `${panel("bottom: 0; transform: translateY(100%)")}<script>1</script>`,
    },
    {
      case: "a shut box whose links still take the focus",
      html: `<div style="height: 0; overflow: hidden"><p><a href="#x">Archiv</a></p></div><p>Text</p>`,
    },
  ],
  passing: [
    {
      case: "a panel that comes in with the focus",
      html: `<style>div { right: 0; transform: translateX(110%) } div:focus-within { transform: none }</style>${panel("")}`,
    },
    {
      case: "a panel that a script brings in a moment later",
      html: `${panel("left: -400px")}<script>document.querySelector("div").addEventListener("focusin", ({ currentTarget }) => setTimeout(() => { currentTarget.style.left = 0 }, 100))</script>`,
    },
    {
      case: "a panel that is shut and takes no focus",
      html: panel("right: 0; transform: translateX(110%); visibility: hidden"),
    },
    {
      case: "a bar that is longer than the window",
      html: `<div style="position: fixed; top: 0"><p style="height: 2000px">Menü</p><a href="#x">Archiv</a></div>`,
    },
    {
      case: "links further on in boxes that roll or are rolled",
      html: ["auto", "hidden"]
        .map(
          (overflow) =>
            `<div style="width: 200px; overflow-x: ${overflow}; white-space: nowrap"><span style="margin-right: 900px">Erstes</span><a href="#x">Letztes</a></div>`,
        )
        .join(""),
    },
    {
      case: "a box that is positioned out of the shut box around it",
      html: `<div style="height: 0; overflow: hidden"><a href="#x" style="position: absolute; top: 40px">Archiv</a></div>`,
    },
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
