import { iconContrast } from "../../../../src/check/probes/contrast/icon-contrast.ts";
import type { ProbeExamples } from "../support.ts";

const icon = (paint: string, inside = `<path d="M2 2h20v20z"/>`): string =>
  `<svg width="24" height="24" ${paint}>${inside}</svg>`;
const button = (inside: string, attributes = ""): string =>
  `<button style="border: 0; background: none" aria-label="Menü" ${attributes}>${inside}</button>`;

export const iconContrastExamples: ProbeExamples = {
  probe: iconContrast,
  failing: [
    { case: "a pale icon", html: button(icon(`fill="#bbb"`)), at: "button:nth-child(1)" },
    {
      case: "a pale line in the colour of the text",
      html: `<a href="/suche/" style="color: #aaa" aria-label="Suche">${icon(`fill="none" stroke="currentColor"`)}</a>`,
    },
    { case: "a see-through icon", html: button(icon(`fill="#000" fill-opacity="0.3"`)) },
    {
      case: "a white icon on a pale button",
      html: `<button aria-label="Suche" style="border: 0; background: #9cf">${icon(`fill="#fff"`)}</button>`,
    },
    {
      case: "a pale icon in a plain box",
      html: `<button aria-label="Suche" style="border: 1px solid #000; background: #fff">${icon(`fill="#bbb"`)}</button>`,
      found: ["warning"],
    },
    {
      case: "a pale icon in two colours",
      html: button(icon("", `<path fill="#ccc" d="M2 2h9v9z"/><path fill="#cdc" d="M12 2h9v9z"/>`)),
      found: ["warning"],
    },
    {
      case: "a pale icon that leads to another host",
      html: `<a href="https://example.org/amt" aria-label="Netzwerk">${icon(`fill="#bbb"`)}</a>`,
      found: ["warning"],
    },
    {
      case: "a pale copy of a drawing",
      html: `<svg hidden><symbol id="s"><path d="M2 2h20v20z"/></symbol></svg>${button(icon(`fill="#bbb"`, `<use href="#s"/>`))}`,
      found: ["warning"],
    },
    { case: "a pale graphic with a name", html: icon(`role="img" aria-label="Ampel" fill="#ddd"`), found: ["warning"] },
  ],
  passing: [
    { case: "a dark icon", html: button(icon(`fill="#333"`)) },
    { case: "a pale icon beside words", html: button(`${icon(`fill="#bbb"`)} Menü`) },
    { case: "a pale icon that is switched off", html: button(icon(`fill="#bbb"`), "disabled") },
    {
      case: "a pale ground under a dark sign",
      html: button(icon("", `<rect fill="#eee" width="24" height="24"/><path fill="#333" d="M2 2h20v20z"/>`)),
    },
    {
      case: "a box of no colour around a dark sign",
      html: button(icon("", `<path fill="none" d="M0 0h24v24H0z"/><path d="M2 2h20v20z"/>`)),
    },
    {
      case: "two colours that stand out from each other",
      html: `<div style="background: #888">${button(icon("", `<rect fill="#bbb" width="24" height="24"/><path fill="#444" d="M2 2h20v20z"/>`))}</div>`,
    },
    {
      case: "an icon over a picture",
      html: `<div style="background-image: linear-gradient(red, blue)">${button(icon(`fill="#bbb"`))}</div>`,
    },
    {
      case: "a gradient in the icon",
      html: button(
        icon(
          "",
          `<defs><linearGradient id="g"><stop stop-color="#000"/></linearGradient></defs><path fill="url(#g)" d="M2 2h20v20z"/>`,
        ),
      ),
    },
    { case: "a logo", html: `<a href="/amt/" class="logo" aria-label="Amt">${icon(`fill="#bbb"`)}</a>` },
    { case: "a pale ornament", html: icon(`aria-hidden="true" fill="#eee"`) },
    {
      case: "a button whose icon comes from the style sheet",
      html: `<style>button::before { content: "×" }</style>${button(icon(`fill="#bbb"`))}`,
    },
  ],
};
