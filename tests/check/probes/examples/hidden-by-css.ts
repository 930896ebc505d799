import { hiddenByCss } from "../../../../src/check/probes/structure/hidden-by-css.ts";
import type { ProbeExamples } from "../support.ts";

const style = "<style>.x { display: none }</style>";

export const hiddenByCssExamples: ProbeExamples = {
  probe: hiddenByCss,
  failing: [
    {
      case: "a paragraph that is never shown",
      html: `${style}<p class="x">Alter Text</p><p>Text</p>`,
      found: ["hint"],
    },
    {
      case: "the end of a link's text",
      html: `<p><a href="#x">Weiter <span style="display: none">zum Bericht</span></a></p>`,
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "text that only narrow windows show",
      html: `${style}<style>@media (max-width: 400px) { .x { display: block } }</style><p class="x">Text</p>`,
    },
    {
      case: "text that a state shows",
      html: `${style}<style>.x:target { display: block }</style><p class="x" id="a">Text</p>`,
    },
    { case: "text that HTML hides", html: "<p hidden>Text</p><details><summary>Mehr</summary><p>Text</p></details>" },
    { case: "text that a script may show", html: `${style}<p class="x">Text</p><script>1</script>` },
  ],
};
