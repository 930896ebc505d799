import { bypassBlocks } from "../../../../src/check/rules/structure/bypass-blocks.ts";
import { describePageRule } from "../examples.ts";

describePageRule(bypassBlocks, {
  failing: [
    {
      case: "twelve links before the content",
      html: "<ul><li><a href='s0.html'>Seite 0</a></li><li><a href='s1.html'>Seite 1</a></li><li><a href='s2.html'>Seite 2</a></li><li><a href='s3.html'>Seite 3</a></li><li><a href='s4.html'>Seite 4</a></li><li><a href='s5.html'>Seite 5</a></li><li><a href='s6.html'>Seite 6</a></li><li><a href='s7.html'>Seite 7</a></li><li><a href='s8.html'>Seite 8</a></li><li><a href='s9.html'>Seite 9</a></li><li><a href='s10.html'>Seite 10</a></li><li><a href='s11.html'>Seite 11</a></li></ul><main><h1>Bericht</h1></main>",
      found: ["warning"],
    },
    {
      case: "the same above a heading",
      html: "<ul><li><a href='s0.html'>Seite 0</a></li><li><a href='s1.html'>Seite 1</a></li><li><a href='s2.html'>Seite 2</a></li><li><a href='s3.html'>Seite 3</a></li><li><a href='s4.html'>Seite 4</a></li><li><a href='s5.html'>Seite 5</a></li><li><a href='s6.html'>Seite 6</a></li><li><a href='s7.html'>Seite 7</a></li><li><a href='s8.html'>Seite 8</a></li><li><a href='s9.html'>Seite 9</a></li><li><a href='s10.html'>Seite 10</a></li><li><a href='s11.html'>Seite 11</a></li></ul><h1>Bericht</h1>",
      found: ["warning"],
    },
    {
      case: "a jump that stays before the content",
      html: "<a href='#m'>Zum Menü</a><ul id='m'><li><a href='s0.html'>Seite 0</a></li><li><a href='s1.html'>Seite 1</a></li><li><a href='s2.html'>Seite 2</a></li><li><a href='s3.html'>Seite 3</a></li><li><a href='s4.html'>Seite 4</a></li><li><a href='s5.html'>Seite 5</a></li><li><a href='s6.html'>Seite 6</a></li><li><a href='s7.html'>Seite 7</a></li><li><a href='s8.html'>Seite 8</a></li><li><a href='s9.html'>Seite 9</a></li><li><a href='s10.html'>Seite 10</a></li><li><a href='s11.html'>Seite 11</a></li></ul><main><h1>Bericht</h1></main>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a skip link",
      html: "<a href='#inhalt'>Zum Inhalt</a><ul><li><a href='s0.html'>Seite 0</a></li><li><a href='s1.html'>Seite 1</a></li><li><a href='s2.html'>Seite 2</a></li><li><a href='s3.html'>Seite 3</a></li><li><a href='s4.html'>Seite 4</a></li><li><a href='s5.html'>Seite 5</a></li><li><a href='s6.html'>Seite 6</a></li><li><a href='s7.html'>Seite 7</a></li><li><a href='s8.html'>Seite 8</a></li><li><a href='s9.html'>Seite 9</a></li><li><a href='s10.html'>Seite 10</a></li><li><a href='s11.html'>Seite 11</a></li></ul><main id='inhalt'><h1>Bericht</h1></main>",
    },
    {
      case: "a skip link to a box around the content",
      html: "<a href='#alles'>Zum Inhalt</a><ul><li><a href='s0.html'>Seite 0</a></li><li><a href='s1.html'>Seite 1</a></li><li><a href='s2.html'>Seite 2</a></li><li><a href='s3.html'>Seite 3</a></li><li><a href='s4.html'>Seite 4</a></li><li><a href='s5.html'>Seite 5</a></li><li><a href='s6.html'>Seite 6</a></li><li><a href='s7.html'>Seite 7</a></li><li><a href='s8.html'>Seite 8</a></li><li><a href='s9.html'>Seite 9</a></li><li><a href='s10.html'>Seite 10</a></li><li><a href='s11.html'>Seite 11</a></li></ul><div id='alles'><main><h1>Bericht</h1></main></div>",
    },
    { case: "few links", html: "<a href='a.html'>Start</a><main><h1>Bericht</h1></main>" },
    {
      case: "links after the content",
      html: "<main><h1>Bericht</h1></main><ul><li><a href='s0.html'>Seite 0</a></li><li><a href='s1.html'>Seite 1</a></li><li><a href='s2.html'>Seite 2</a></li><li><a href='s3.html'>Seite 3</a></li><li><a href='s4.html'>Seite 4</a></li><li><a href='s5.html'>Seite 5</a></li><li><a href='s6.html'>Seite 6</a></li><li><a href='s7.html'>Seite 7</a></li><li><a href='s8.html'>Seite 8</a></li><li><a href='s9.html'>Seite 9</a></li><li><a href='s10.html'>Seite 10</a></li><li><a href='s11.html'>Seite 11</a></li></ul>",
    },
  ],
});
