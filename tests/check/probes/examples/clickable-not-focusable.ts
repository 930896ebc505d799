import { clickableNotFocusable } from "../../../../src/check/probes/focus/clickable-not-focusable.ts";
import { type ProbeExamples, words } from "../support.ts";

/** A text, elements that do something when they are clicked, and what else stands there. */
const clicked = (html: string, handler = "() => open('/')"): string =>
  `<p>${words(60)}</p><div>${html}</div><script>for (const one of document.querySelectorAll(".k")) one.addEventListener("click", ${handler})</script>`;
const HAND = `class="k" style="cursor: pointer"`;

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
    { case: "a box that a script made clickable", html: clicked(`<div ${HAND}>Presse</div>`), at: "div:nth-child(1)" },
    {
      case: "questions that a script opens, with links in the answers",
      html: clicked(`<h2 ${HAND}>Wann?</h2><p hidden><a href="#x">Zeiten</a></p><p>${words(50)}</p>`),
    },
    {
      case: "a box without the hand that waits for clicks",
      html: clicked(`<div class="k">Presse</div>`),
      found: ["warning"],
    },
    {
      case: "a title that can be clicked beside a button, which may do the same",
      html: clicked(`<h2 ${HAND}>Presse</h2><button>Öffnen</button>`),
      found: ["warning"],
    },
    {
      case: "boxes that share their handler with a button",
      html: clicked(`<div ${HAND}>Schließen</div><p>${words(60)}</p><hr><button class="k">Schließen</button>`),
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a button", html: `<button onclick="open('/')">Suchen</button>` },
    { case: "a box that can be reached", html: `<div role="button" tabindex="0" onclick="open('/')">Suchen</div>` },
    {
      case: "a card around a link",
      html: `<div onclick="open('/')" style="cursor: pointer"><a href="#x">Presse</a></div>`,
    },
    {
      case: "a card that a script made clickable around a link",
      html: clicked(`<div class="k"><a href="#x">Presse</a></div>`),
    },
    {
      case: "a handler that only keeps clicks back",
      html: clicked(`<div class="k">Presse</div>`, "(e) => e.stopPropagation()"),
    },
    { case: "handlers that do nothing", html: `<p onclick="">Presse</p><p onclick="event.stopPropagation()">Amt</p>` },
    {
      case: "a list that is used through its field",
      html: clicked(`<ul role="listbox"><li role="option" class="k">Amt</li></ul>`),
    },
    { case: "a page that listens everywhere", html: `<p>Text</p><script>document.onclick = () => open("/")</script>` },
    { case: "a label", html: `<label style="cursor: pointer"><input type="checkbox"> ja</label>` },
  ],
};
