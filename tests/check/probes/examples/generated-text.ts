import { generatedText } from "../../../../src/check/probes/structure/generated-text.ts";
import type { ProbeExamples } from "../support.ts";

export const generatedTextExamples: ProbeExamples = {
  probe: generatedText,
  failing: [
    {
      case: "a word from the style sheet",
      html: `<style>#a::after { content: "geschlossen" }</style><p id="a">Die Halle ist </p>`,
      at: "#a",
    },
    {
      case: "a label before a field",
      html: `<style>p:before { content: "Hinweis: " counter(x) }</style><p>Heute Ruhetag</p>`,
    },
  ],
  passing: [
    {
      case: "quotation marks and arrows",
      html: `<style>p::before { content: "„" } p::after { content: " →" }</style><p>Text</p>`,
    },
    {
      case: "addresses on paper only",
      html: `<style>@media print { a::after { content: " (Adresse)" } }</style><p><a href="#x">Text</a></p>`,
    },
    { case: "a font of icons", html: `<style>p::before { content: "home"; font-family: Icons }</style><p>Text</p>` },
    { case: "a rule that means nobody", html: `<style>.x::before { content: "geschlossen" }</style><p>Text</p>` },
  ],
};
