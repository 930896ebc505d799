import { clickableNotFocusable } from "../../../../src/check/probes/focus/clickable-not-focusable.ts";
import type { ProbeExamples } from "../support.ts";

export const clickableNotFocusableExamples: ProbeExamples = {
  probe: clickableNotFocusable,
  failing: [
    { case: "a box with a handler", html: `<div onclick="open('/')">Presse</div>` },
    { case: "a button in name only", html: `<span role="button">Suchen</span>` },
    { case: "a box with the pointer of a link", html: `<div style="cursor: pointer">Presse</div>`, found: ["warning"] },
    {
      case: "a line that shows the hand under the mouse",
      html: "<style>dt:hover { cursor: pointer }</style><dl><dt>Öffnungszeiten</dt><dd>8 bis 12 Uhr</dd></dl>",
      found: ["warning"],
    },
    {
      case: "a cross to close a hidden dialog",
      html: `<div style="display: none"><span style="cursor: pointer" title="Schließen">X</span></div>`,
      found: ["warning"],
    },
    { case: "a link without address", html: `<a onclick="open('/')">Presse</a>` },
  ],
  passing: [
    { case: "a button", html: `<button onclick="open('/')">Suchen</button>` },
    { case: "a box that can be reached", html: `<div role="button" tabindex="0" onclick="open('/')">Suchen</div>` },
    {
      case: "a card around a link",
      html: `<div onclick="open('/')" style="cursor: pointer"><a href="#x">Presse</a></div>`,
    },
    { case: "a label", html: `<label style="cursor: pointer"><input type="checkbox"> ja</label>` },
  ],
};
