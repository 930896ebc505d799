import { keyboardHandlers } from "../../../../src/check/probes/focus/keyboard-handlers.ts";
import type { ProbeExamples } from "../support.ts";

const BUTTON = `<div role="button" tabindex="0">Suchen</div>`;
/** The element and a script in which it is called `k`. */
const scripted = (html: string, script: string): string =>
  `${html}<script>const k = document.body.firstElementChild; ${script}</script>`;
const CLICK = `k.addEventListener("click", () => open("/"));`;
const HOVER = `k.addEventListener("mouseenter", () => { document.title = "Hinweis" });`;

export const keyboardHandlersExamples: ProbeExamples = {
  probe: keyboardHandlers,
  failing: [
    { case: "a button of its own that hears clicks only", html: scripted(BUTTON, CLICK), at: "div:nth-child(1)" },
    {
      case: "a link without address that hears clicks only",
      html: `<a role="link" tabindex="0" onclick="open('/')">Amt</a>`,
    },
    {
      case: "a box with the hand that takes the focus",
      html: scripted(`<p tabindex="0" style="cursor: pointer">Amt</p>`, CLICK),
    },
    {
      case: "a button on a page where Escape does something",
      html: scripted(BUTTON, `${CLICK} document.onkeydown = (e) => { if (e.key === "Escape") close() }`),
    },
    {
      case: "a button whose keys the page may hear",
      html: scripted(BUTTON, `${CLICK} document.onkeydown = (e) => { if (e.key === "Enter") e.target.click() }`),
      found: ["warning"],
    },
    {
      case: "a box that takes the focus and hears clicks, whatever for",
      html: scripted(`<p tabindex="0">Amt</p>`, CLICK),
      found: ["warning"],
    },
    { case: "a hint for the mouse", html: scripted("<p>BITV</p>", HOVER), found: ["warning"] },
    { case: "an attribute for the mouse", html: `<p onmouseover="open('/')">BITV</p>`, found: ["warning"] },
  ],
  passing: [
    { case: "a button", html: scripted("<button>Suchen</button>", CLICK) },
    { case: "a button of its own that hears keys", html: scripted(BUTTON, `${CLICK} k.onkeydown = () => open("/")`) },
    {
      case: "a button of its own in a box that hears keys",
      html: scripted(`<div>${BUTTON}</div>`, `${CLICK.replace("k.", "k.firstChild.")} k.onkeyup = () => open("/")`),
    },
    {
      case: "a tab that opens with the focus",
      html: scripted(`<p role="tab" tabindex="0">Amt</p>`, `${CLICK} k.onfocus = () => open("/")`),
    },
    { case: "a box that rolls around a link", html: scripted(`<div tabindex="0"><a href="#x">Amt</a></div>`, CLICK) },
    { case: "a click that is only kept back", html: scripted(BUTTON, "k.onclick = (e) => e.stopPropagation()") },
    {
      case: "a hint for the mouse and for the focus",
      html: scripted(`<p tabindex="0">BITV</p>`, `${HOVER} k.onfocus = () => { document.title = "Hinweis" }`),
    },
    {
      case: "a hint that opens with a click as well",
      html: scripted("<button>BITV</button>", HOVER + CLICK),
    },
    {
      case: "a box for the mouse around a link that hears the focus",
      html: scripted(
        `<p><a href="#x">BITV</a></p>`,
        `${HOVER} k.firstChild.onfocus = () => { document.title = "Hinweis" }`,
      ),
    },
    {
      case: "a page that follows the mouse",
      html: "<p>Text</p><script>document.onmouseover = () => { document.title = 1 }</script>",
    },
  ],
};
