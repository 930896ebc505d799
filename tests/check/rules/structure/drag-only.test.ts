import { dragOnly } from "../../../../src/check/rules/structure/drag-only.ts";
import { describePageRule } from "../examples.ts";

const SCRIPT = "<script>los()</script>";
const warned = (one: string, html: string) => ({ case: one, html, found: ["warning" as const] });

describePageRule(dragOnly, {
  failing: [
    warned(
      "a list once",
      `<ul><li draggable=true>Wege <button>Löschen</button></li><li draggable=true>Parks</li></ul>${SCRIPT}`,
    ),
    warned("a handler at the element", `<p><b ondragstart="merke(event)">Karte</b></p>`),
    warned(
      "a script that sorts by the pointer",
      "<ol><li>Wege <button>Verschieben</button></li></ol><script>document.addEventListener('pointermove', (e) => { liste.insertBefore(dran, e.target) })</script>",
    ),
    warned("a library that sorts", "<ul id=l><li>Wege</li></ul><script>new Sortable(l)</script>"),
    warned(
      "a place to drop at",
      "<div id=korb></div><script>korb.addEventListener('drop', ablegen); function ablegen(e) { korb.append(dran) }</script>",
    ),
  ],
  passing: [
    {
      case: "buttons that do the same",
      html: `<ul><li draggable=true>Wege <button>Hoch</button><button>Runter</button></li></ul>${SCRIPT}`,
    },
    {
      case: "buttons with the item's name",
      html: `<ul><li draggable=true>Wege <button aria-label="Wege nach oben"></button></li></ul>${SCRIPT}`,
    },
    {
      case: "a choice of the place",
      html: `<ul><li draggable=true>Wege <select><option>1<option>2</select></li></ul>${SCRIPT}`,
    },
    { case: "a page without scripts", html: "<ul><li draggable=true>Wege</li></ul>" },
    { case: "dragging forbidden", html: '<img draggable=false alt=""><a ondragstart="return false">Wege</a>' },
    {
      case: "buttons beside a script that sorts",
      html: "<ol><li>Wege <button>Up</button></li></ol><script>addEventListener('pointermove', () => a.before(b))</script>",
    },
    {
      case: "files dropped from outside",
      html: "<input type=file><script>korb.addEventListener('drop', (e) => liste.append(e.dataTransfer.files[0].name))</script>",
    },
    { case: "a pointer that is followed", html: "<script>addEventListener('mousemove', (e) => { x = e.x })</script>" },
  ],
});
