import { scriptMotion } from "../../../../src/check/rules/structure/script-motion.ts";
import { describePageRule } from "../examples.ts";

const warned = (one: string, html: string) => ({ case: one, html, found: ["warning" as const] });

describePageRule(scriptMotion, {
  failing: [
    warned(
      "pictures that change by themselves",
      "<button>Weiter</button><script>function zeige(n) { bild[n].hidden = false } function takt() { zeige(++n) } setInterval(takt, 4000)</script>",
    ),
    warned("a running line", "<script>setInterval(() => { zeile.scrollLeft += 2 }, 40)</script>"),
    warned(
      "a function that calls itself for ever",
      "<script>function lauf() { b.style.left = x++ + 'px'; setTimeout(lauf, 40) } setTimeout(lauf, 40)</script>",
    ),
    warned(
      "frames without end",
      "<script>const lauf = () => { c.clearRect(0, 0, 9, 9); requestAnimationFrame(lauf) }; requestAnimationFrame(lauf)</script>",
    ),
    warned("a function by its name", "<script>setInterval('nextSlide()', 5000)</script>"),
  ],
  passing: [
    {
      case: "a button to stop it",
      html: "<button>Bilderfolge anhalten</button><script>setInterval(() => { bild.hidden = !bild.hidden }, 4000)</script>",
    },
    {
      case: "a switch that is called Pause",
      html: "<button aria-label='Pause'></button><script>setInterval(() => { bild.src = next() }, 4000)</script>",
    },
    {
      case: "a movement that ends",
      html: "<script>const t = setInterval(() => { b.style.left = x++; if (x > 9) clearInterval(t) }, 40)</script>",
    },
    {
      case: "frames until a point",
      html: "<script>function lauf() { b.style.left = x++; if (x < 90) requestAnimationFrame(lauf) } requestAnimationFrame(lauf)</script>",
    },
    { case: "a change once", html: "<script>setTimeout(() => { b.hidden = true }, 4000)</script>" },
    {
      case: "a count of letters",
      html: "<script>setInterval(() => { z.textContent = feld.value.length }, 1000)</script>",
    },
    { case: "a timer that changes nothing", html: "<script>setInterval(() => melde(Date.now()), 1000)</script>" },
  ],
});
