import { longTextWithoutHeading } from "../../../../src/check/probes/structure/long-text-without-heading.ts";
import { type ProbeExamples, words } from "../support.ts";

const paragraphs = `<p>${words(70)}</p>`.repeat(6);

export const longTextWithoutHeadingExamples: ProbeExamples = {
  probe: longTextWithoutHeading,
  failing: [
    {
      case: "many paragraphs in a row",
      html: `<h1>Der Brunnen</h1>${paragraphs}`,
      found: ["warning"],
      at: "p:nth-child(2)",
    },
  ],
  passing: [
    {
      case: "paragraphs under headings",
      html: `<h1>Der Brunnen</h1>${`<p>${words(70)}</p>`.repeat(3)}<h2>Das Fest</h2>${`<p>${words(70)}</p>`.repeat(3)}`,
    },
    { case: "a short text", html: `<h1>Der Brunnen</h1><p>${words(70)}</p>` },
  ],
};
