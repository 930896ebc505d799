import { animation } from "../../../../src/check/probes/motion/animation.ts";
import type { ProbeExamples } from "../support.ts";

const moving = (timing: string): string =>
  `<style>@keyframes m { to { transform: translateX(200px) } } p { animation: m ${timing} }</style>`;

export const animationExamples: ProbeExamples = {
  probe: animation,
  failing: [
    { case: "a text that moves without end", html: `${moving("1s infinite")}<p>Aktuell</p>`, at: "p:nth-child(2)" },
    { case: "a text that moves for twelve seconds", html: `${moving("4s 3")}<p>Aktuell</p>` },
    {
      case: "a text that moves beside a form, which cannot stop it",
      html: `${moving("1s infinite")}<p>Aktuell</p><form><button>Suchen</button></form>`,
    },
    {
      case: "a text that a button may stop",
      html: `${moving("1s infinite")}<p>Aktuell</p><button>Anhalten</button><script>los()</script>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a short movement", html: `${moving("1s 2")}<p>Aktuell</p>` },
    { case: "waiting for something", html: `${moving("1s infinite")}<p role="status">Wird geladen</p>` },
  ],
};
