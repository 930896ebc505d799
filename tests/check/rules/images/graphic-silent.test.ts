import { graphicSilent } from "../../../../src/check/rules/images/graphic-silent.ts";
import { describePageRule } from "../examples.ts";

const found = ["warning"] as const;
const svg = (inside = "<path d='M0 0h9'/>", attributes = ""): string => `<svg ${attributes}>${inside}</svg>`;

describePageRule(graphicSilent, {
  failing: [
    {
      case: "the cells of a table once",
      html: `<table><tr><th>Aufzug</th><td>${svg()}</td></tr><tr><th>Rampe</th><td>${svg()}</td></tr></table>`,
      found,
      at: ["td:nth-of-type(1) > svg:nth-of-type(1)"],
    },
    { case: "a definition", html: `<dl><dt>WLAN</dt><dd><span>${svg()}</span></dd></dl>`, found },
    { case: "list items", html: `<ul><li>${svg()}</li><li>${svg()}</li></ul>`, found },
    {
      case: "a place after its label",
      html: `<p>Aufzug: ${svg()}</p><div>Rampe: ${svg()}</div>`,
      found: ["warning", "warning"],
    },
  ],
  passing: [
    {
      case: "a drawing with a name",
      html: `<table><tr><td>${svg("", "role='img' aria-label='geht'")}</td></tr></table>`,
    },
    { case: "a drawing with a title", html: `<ul><li>${svg("<title>geht</title>")}</li></ul>` },
    { case: "a drawing with text", html: `<ul><li>${svg("<text>geht</text>")}</li></ul>` },
    { case: "a hidden drawing", html: `<ul><li>${svg("", "aria-hidden='true'")}</li></ul>` },
    { case: "a drawing with text beside it", html: `<ul><li>${svg()} geht</li></ul>` },
    { case: "a drawing with text for the ear", html: `<ul><li>${svg()}<span class='sr-only'>geht</span></li></ul>` },
    { case: "a named cell", html: `<table><tr><td aria-label='geht'>${svg()}</td></tr></table>` },
    { case: "a drawing in a link, which link-name judges", html: `<ul><li><a href='a.html'>${svg()}</a></li></ul>` },
    { case: "a drawing in a box beside text", html: `<ul><li><div>${svg()}</div><div>geht: seit Mai</div></li></ul>` },
    { case: "a paragraph in a link, which link-name judges", html: `<a href="a.html"><p>${svg()}</p></a>` },
    { case: "a drawing somewhere else", html: `<div>${svg()}</div>` },
  ],
});
