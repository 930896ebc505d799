import { focusObscured } from "../../../../src/check/probes/focus/focus-obscured.ts";
import { type ProbeExamples, words } from "../support.ts";

const links = Array.from({ length: 60 }, (_, index) => `<p><a href="#${index}">Mitteilung ${index}</a></p>`).join("");
const bar = (style: string): string =>
  `<div style="position: fixed; left: 0; right: 0; background: #ddd; ${style}">${words(4)}</div>${links}`;

export const focusObscuredExamples: ProbeExamples = {
  probe: focusObscured,
  failing: [
    {
      case: "a bar at the bottom that covers links",
      html: bar("bottom: 0; height: 90px"),
    },
  ],
  passing: [
    {
      case: "a bar with room for it",
      html: `<style>html { scroll-padding: 0 0 120px } body { padding-bottom: 120px }</style>${bar("bottom: 0; height: 90px")}`,
    },
    { case: "a bar that scrolls with the page", html: `<div style="height: 90px">${words(4)}</div>${links}` },
  ],
};
