import { preformattedTable } from "../../../../src/check/rules/tables/preformatted-table.ts";
import { describePageRule } from "../examples.ts";

const found = ["warning"] as const;

describePageRule(preformattedTable, {
  failing: [
    {
      case: "columns of spaces",
      html: "<pre>\nOrt      Tag      Uhrzeit\n-----    -----    -------\nHalle    Montag   9 Uhr\nJena     Freitag  14 Uhr\n</pre>",
      found,
    },
    {
      case: "numbers that end alike",
      html: "<pre>Apfel      5\nBirne     12\nKirsche  340\nPflaume    7</pre>",
      found,
    },
    { case: "two columns with lines between", html: "<pre>a | Halle\nb | Jena\nc | Gera</pre>", found },
    { case: "columns of tabs", html: "<pre>Ort\tTag\nHalle\tMontag\nJena\tFreitag</pre>", found },
    {
      case: "no-break spaces in lines of a paragraph",
      html: `<p>Montag${"&nbsp;".repeat(6)}9 Uhr<br>Dienstag${"&nbsp;".repeat(4)}10 Uhr<br>Freitag${"&nbsp; ".repeat(3)}geschlossen</p>`,
      found,
    },
    {
      case: "no-break spaces in paragraphs once",
      html: `<div>${["Montag", "Dienstag", "Mittwoch", "Freitag"].map((day) => `<p>${day}${"&nbsp;".repeat(6)}9 Uhr</p>`).join("\n")}</div>`,
      found,
      at: ["p:nth-of-type(1)"],
    },
  ],
  passing: [
    { case: "a poem", html: "<pre>Der Mond ist aufgegangen,\n   die goldnen Sternlein prangen\n      am Himmel</pre>" },
    { case: "program text by its element", html: "<pre><code>a    1\nb    2\nc    3</code></pre>" },
    { case: "program text by its class", html: "<div class='highlight'><pre>a    1\nb    2\nc    3</pre></div>" },
    {
      case: "program text by its signs",
      html: "<pre>let a = 1;      // the first\nlet bc = 2;     // the second\nlet def = 3;    // the third</pre>",
    },
    { case: "two lines", html: "<pre>Ort      Tag\nHalle    Montag</pre>" },
    { case: "two spaces after sentences", html: "<pre>Es war so.  Dann\nkam er herein.  Sie\nging weg.  Danach</pre>" },
    {
      case: "three lines to fill in",
      html: `<p>Name: ____${"&nbsp;".repeat(5)}Ort: ____<br>Tag: ____${"&nbsp;".repeat(5)}Jahr: ____<br>Art: ____${"&nbsp;".repeat(5)}Nr.: ____</p>`,
    },
    {
      case: "indented lines",
      html: `<p>${"&nbsp;".repeat(5)}A<br>${"&nbsp;".repeat(5)}B<br>${"&nbsp;".repeat(5)}C</p>`,
    },
    { case: "a drawing", html: "<pre>  /\\_/\\    *\n ( o.o )   *\n  > ^ &lt;    *</pre>" },
    {
      case: "paragraphs apart",
      html: `<p>A${"&nbsp;".repeat(5)}B</p><h2>C</h2><p>A${"&nbsp;".repeat(5)}B</p><h2>D</h2><p>A${"&nbsp;".repeat(5)}B</p>`,
    },
  ],
});
