import { tabOrder } from "../../../../src/check/probes/focus/tab-order.ts";
import type { ProbeExamples } from "../support.ts";

const links = `<a href="#1">Erstens</a> <a href="#2" class="b">Zweitens</a> <a href="#3">Drittens</a>`;

export const tabOrderExamples: ProbeExamples = {
  probe: tabOrder,
  failing: [
    {
      case: "a link that floats to the other side",
      html: `<style>.b { float: right }</style><p>${links}</p>`,
    },
    {
      case: "an order of style sheets",
      html: `<style>p { display: flex; gap: 1em } .b { order: -1 }</style><p>${links}</p>`,
    },
    {
      case: "a positive tabindex",
      html: `<p><a href="#1">Erstens</a> <a href="#2" tabindex="1">Zweitens</a></p>`,
    },
    {
      case: "links whose words do not count as a warning",
      html: `<style>.b { float: right }</style><p><a href="#1">Haushalt</a> <a href="#2" class="b">Anmelden</a> <a href="#3">Bildung</a></p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "links in a row", html: `<p>${links}</p>` },
    {
      case: "links in two columns",
      html: `<div style="columns: 2"><p>${links}</p><p>${links}</p><p>${links}</p></div>`,
    },
    { case: "a row from right to left", html: `<p dir="rtl"><a href="#1">ראשון</a> <a href="#2">שני</a></p>` },
  ],
};
