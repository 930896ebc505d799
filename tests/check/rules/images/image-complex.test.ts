import { imageComplex } from "../../../../src/check/rules/images/image-complex.ts";
import { describePageRule } from "../examples.ts";

const found = ["warning"] as const;
const chart = '<img src="a.png" alt="Säulendiagramm der Vereine seit 2019">';

describePageRule(imageComplex, {
  failing: [
    {
      case: "a chart that is only named",
      html: `<p>Es gibt mehr Vereine.</p><p>${chart}</p><p>Das freut uns.</p>`,
      found,
    },
    { case: "a chart in English", html: '<img src="a.png" alt="A pie chart on visitors">', found },
    {
      case: "a map and a plan",
      html: '<img src="a.png" alt="Lageplan"><img src="b.png" alt="Map of the island">',
      found: ["warning", "warning"],
    },
    { case: "a drawing by its role", html: '<svg role="img" aria-label="Organigramm der Stiftung"></svg>', found },
    {
      case: "a caption that repeats it",
      html: `<figure>${chart}<figcaption>Vereine in Halle</figcaption></figure>`,
      found,
    },
    {
      case: "a table after the next heading",
      html: `<p>${chart}</p><h2>Preise</h2><table><tr><td>1</td></tr></table>`,
      found,
    },
  ],
  passing: [
    {
      case: "an alternative that says it",
      html: '<img src="a.png" alt="Diagramm: Die Zahl der Vereine steigt seit 2019">',
    },
    { case: "an alternative with figures", html: '<img src="a.png" alt="Pie chart: 30 adults and 70 children">' },
    { case: "a table after it", html: `<p>${chart}</p><table><tr><td>1</td></tr></table>` },
    { case: "a list after a sentence", html: `<figure>${chart}</figure><p>Zum Bild:</p><ul><li>Halle</li></ul>` },
    { case: "a table before it", html: `<div><table><tr><td>1</td></tr></table><div>${chart}</div></div>` },
    { case: "details in the figure", html: `<figure>${chart}<details><summary>Werte</summary></details></figure>` },
    {
      case: "a caption that names the table",
      html: `<figure>${chart}<figcaption>Alle Werte stehen in der Tabelle am Ende.</figcaption></figure>`,
    },
    {
      case: "a caption with figures",
      html: `<figure>${chart}<figcaption>12 in Ost, 14 in West, 9 in Süd</figcaption></figure>`,
    },
    { case: "a link to a text", html: `<p>${chart}</p><p><a href="a.html">Textfassung des Diagramms</a></p>` },
    {
      case: "a description by reference",
      html: `${chart.replace("<img", '<img aria-describedby="d"')}<p id="d">Text</p>`,
    },
    {
      case: "a photo with a chart",
      html: '<img src="a.png" alt="Frau vor einem Diagramm"><img src="a.png" alt="Flipchart">',
    },
    {
      case: "words that only hold the word",
      html: '<img src="a.png" alt="Postkarte aus Halle"><img src="a.png" alt="Graphische Sammlung">',
    },
    { case: "a link to a map", html: '<a href="karte.html"><img src="a.png" alt="Stadtplan"></a>' },
    { case: "an image map, whose areas have names", html: '<img src="a.png" alt="Lageplan" usemap="#m">' },
    { case: "the name of a file, which image-alt-file-name reports", html: '<img src="a.png" alt="chart.png">' },
    { case: "a sign for a map", html: '<img src="a.png" alt="Landkarte Symbol">' },
    { case: "a small sign", html: '<img src="a.png" alt="Map" width="24" height="24">' },
  ],
});
