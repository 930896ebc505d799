import { hoverOnly } from "../../../../src/check/probes/focus/hover-only.ts";
import type { ProbeExamples } from "../support.ts";

const menu = `<ul class="m"><li><a href="#1">Presse</a><ul><li><a href="#2">Archiv</a></li></ul></li></ul>`;
const hidden = "<style>.m ul { display: none } .m li:hover > ul { display: block }";

export const hoverOnlyExamples: ProbeExamples = {
  probe: hoverOnly,
  failing: [
    { case: "a menu for the mouse", html: `${hidden}</style>${menu}`, at: "ul:nth-child(2)" },
    {
      case: "a hint for the mouse",
      html: "<style>.h { visibility: hidden } p:hover .h { visibility: visible }</style><p>BITV <span class=h>Verordnung</span></p>",
    },
    {
      case: "a menu that a script may open as well",
      html: `${hidden}</style>${menu}<script>1</script>`,
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a menu for the keyboard as well",
      html: `${hidden} .m li:focus-within > ul { display: block }</style>${menu}`,
    },
    {
      case: "a colour under the mouse",
      html: `<style>a:hover { color: red; opacity: 0.9 }</style><a href="#x">Presse</a>`,
    },
    {
      case: "a menu with a switch",
      html: `${hidden} .s:checked ~ .m ul { display: block }</style><input type="checkbox" class="s" aria-label="Menü">${menu}`,
    },
  ],
};
