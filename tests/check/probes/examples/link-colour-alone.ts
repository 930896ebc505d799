import { linkColourAlone } from "../../../../src/check/probes/contrast/link-colour-alone.ts";
import { type ProbeExamples, words } from "../support.ts";

const plain = (style: string): string =>
  `<p>${words(9)} <a href="#x" style="text-decoration: none; ${style}">zum Bericht</a> ${words(9)}</p>`;

export const linkColourAloneExamples: ProbeExamples = {
  probe: linkColourAlone,
  failing: [
    { case: "a dark blue link without a line", html: plain("color: #003366"), at: "a:nth-child(1)" },
    { case: "a link in a light colour without a line", html: plain("color: #3388dd"), found: ["warning"] },
  ],
  passing: [
    { case: "an underlined link", html: `<p>${words(9)} <a href="#x">zum Bericht</a></p>` },
    { case: "a bold link", html: plain("color: #003366; font-weight: bold") },
    { case: "a link with a border below", html: plain("color: #003366; border-bottom: 1px solid") },
    { case: "links that stand alone", html: `<ul><li><a href="#x" style="text-decoration: none">Presse</a></li></ul>` },
    { case: "a link in a box of its own colour", html: plain("color: #fff; background: #003366") },
  ],
};
