import { sensoryInstruction } from "../../../../src/check/rules/text/sensory-instruction.ts";
import { describePageRule } from "../examples.ts";

describePageRule(sensoryInstruction, {
  failing: [
    { case: "a place", html: "<p>Nutzen Sie das Menü auf der rechten Seite.</p>", found: ["warning"] },
    { case: "a colour", html: "<p>Klicken Sie auf den roten Knopf.</p>", found: ["warning"] },
    { case: "a pointer into the text", html: "<p>Die Fristen: siehe oben.</p>", found: ["warning"] },
    { case: "a place at the start of a sentence", html: "<p>Links finden Sie das Menü.</p>", found: ["warning"] },
    { case: "a colour in English", html: "<p>Press the green button.</p>", found: ["warning"] },
    {
      case: "a place in English across elements",
      html: "<p>Use the <b>search box</b> at the top.</p>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "words that only stand near each other", html: "<p>The above assumes that the screen is wide.</p>" },
    { case: "links to other pages", html: "<p>Weitere Links zum Thema stehen im Menü.</p>" },
    {
      case: "politics and colours",
      html: "<p>Die grüne Fraktion und die linken Parteien stimmten zu, die roten nicht.</p>",
    },
    { case: "a quoted sample", html: "<p>Gemeldet wurde: <samp>Menü auf der rechten Seite</samp></p>" },
    { case: "names", html: "<p>Klicken Sie auf „Absenden“.</p>" },
    { case: "a place far away from a thing", html: "<p>Das Menü ist kurz. Wer rechts wohnt, wählt anders.</p>" },
  ],
});
