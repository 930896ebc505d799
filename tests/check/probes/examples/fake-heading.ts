import { fakeHeading } from "../../../../src/check/probes/structure/fake-heading.ts";
import { type ProbeExamples, words } from "../support.ts";

const section = (attributes = "", style = ""): string =>
  `<div style="font-size: 1.5em; font-weight: bold; ${style}" ${attributes}>Der Brunnen läuft</div><p>${words(20)}</p>`;

export const fakeHeadingExamples: ProbeExamples = {
  probe: fakeHeading,
  failing: [
    {
      case: "two large bold lines over their texts",
      html: section().repeat(2),
      found: ["error", "error"],
      at: "div:nth-child(1)",
    },
    { case: "a line that looks like the headings of the page", html: `<h2>Der Markt</h2>${section()}` },
    { case: "a line that its class calls a heading", html: section(`class="block-title"`) },
    { case: "one large bold line, which may be a slogan", html: section(), found: ["warning"] },
    {
      case: "large bold lines of letters set apart, which may be an ornament",
      html: section(`class="title"`, "letter-spacing: 0.3em"),
      found: ["warning"],
    },
    { case: "a bold line over a text", html: `<p><b>Der Brunnen läuft</b></p><p>${words(20)}</p>`, found: ["warning"] },
    {
      case: "a large line over a text",
      html: `<p style="font-size: 1.6em">Der Brunnen läuft</p><p>${words(20)}</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a heading", html: `<h2>Der Brunnen läuft</h2><p>${words(20)}</p>` },
    { case: "a bold sentence", html: `<p><b>Der Brunnen läuft wieder.</b></p><p>${words(20)}</p>` },
    { case: "a bold word in a text", html: `<p><b>Achtung</b> der Brunnen läuft</p><p>${words(20)}</p>` },
    {
      case: "a line over a heading",
      html: `<p style="font-weight: bold">Pressemitteilung</p><h1 style="font-size: 1em">${words(20)}</h1>`,
    },
    {
      case: "the name of a table",
      html: `<table><caption><b>Der Brunnen</b></caption><tr><td>${words(20)}</td></tr></table>`,
    },
  ],
};
