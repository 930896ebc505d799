import { keyboardTrap } from "../../../../src/check/probes/focus/keyboard-trap.ts";
import type { ProbeExamples } from "../support.ts";

const links = (attributes: string): string =>
  `<p><a href="#1">Erstens</a> <a href="#2" id="zwei" ${attributes}>Zweitens</a> <a href="#3">Drittens</a></p>`;

export const keyboardTrapExamples: ProbeExamples = {
  probe: keyboardTrap,
  failing: [
    { case: "a link that keeps the Tab key", html: links(`onkeydown="event.preventDefault()"`), at: "#zwei" },
    {
      case: "a script that brings the focus back",
      html: links(`onblur="setTimeout(() => this.focus(), 0)"`),
      at: "#zwei",
    },
    {
      case: "a field that keeps the Tab key until Escape is pressed, as a warning",
      html: links(
        `onkeydown="if (event.key === 'Escape') frei = true; if (event.key === 'Tab' && !window.frei) event.preventDefault()"`,
      ),
      found: ["warning"],
      at: "#zwei",
    },
  ],
  passing: [
    {
      case: "a script that lets the Tab key be",
      html: links(`onkeydown="if (event.key === 'Enter') event.preventDefault()"`),
    },
    { case: "a page without scripts", html: links("") },
  ],
};
