import { emoticon } from "../../../../src/check/rules/text/emoticon.ts";
import { describePageRule } from "../examples.ts";

describePageRule(emoticon, {
  failing: [
    { case: "a smile after a sentence", html: "<p>Wir freuen uns auf Sie :-)</p>", found: ["warning"] },
    { case: "a smile without a nose", html: "<p>See you soon :)</p>", found: ["warning"] },
    { case: "a smile right after a word", html: "<p>Kommen Sie vorbei!:-))</p>", found: ["warning"] },
    {
      case: "marks in a list",
      html: "<ul><li>Küche: ;-(</li><li>Garten: =8-O</li></ul>",
      found: ["warning", "warning"],
    },
    { case: "a mark alone in a cell", html: "<table><tr><th>Küche</th><td>:-|</td></tr></table>", found: ["warning"] },
    { case: "a heart", html: "<p>Danke an alle Helferinnen <3</p>", found: ["warning"] },
    { case: "a tongue and a laugh", html: "<p>Bis morgen :P</p><p>Geschafft :D</p>", found: ["warning", "warning"] },
  ],
  passing: [
    { case: "a mark that only eyes get", html: "<p>zufrieden <span aria-hidden='true'>:-)</span></p>" },
    { case: "a mark with a title", html: "<p>Bis bald <abbr title='lächelt'>:-)</abbr></p>" },
    { case: "a mark with a name", html: "<p>Bis bald <span role='img' aria-label='lächelt'>:-)</span></p>" },
    { case: "a mark with its meaning", html: "<p>Bis bald ;-) (zwinkert)</p><p>:-) = gut, :-( = schlecht</p>" },
    { case: "a legend", html: "<dl><dt>:-)</dt><dd>zufrieden</dd></dl><p>Küche :-)</p>" },
    { case: "program text", html: "<p>Tippen Sie <code>:-)</code></p><pre>a :-) b</pre><kbd>;)</kbd>" },
    {
      case: "times, ratios, prices and addresses",
      html: "<p>9:30–10:00 Uhr, 3:1, (10:-), 5,-) und http://a.de:80/ sowie C:/</p>",
    },
    { case: "fewer than three", html: "<p>Kinder <3 Jahre</p><table><tr><th>Wert</th><td><3</td></tr></table>" },
    { case: "numbers and letters of a list", html: "<p>8) Anträge, B) Belege; a:) und (siehe 4;)</p>" },
    { case: "a drive and a formula", html: "<p>Laufwerk D: und =(A1+B1)</p>" },
    { case: "a form of address", html: "<p>Lehrer:(innen) und Schüler:innen</p>" },
  ],
});
