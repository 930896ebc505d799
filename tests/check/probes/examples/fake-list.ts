import { fakeList } from "../../../../src/check/probes/structure/fake-list.ts";
import type { ProbeExamples } from "../support.ts";

const three = (tag: string): string =>
  ["Äpfel", "Birnen", "Nüsse"].map((one) => `<${tag} class=i>${one}</${tag}>`).join("");

export const fakeListExamples: ProbeExamples = {
  probe: fakeList,
  failing: [
    {
      case: "bullets of the style sheet",
      html: `<style>.i::before { content: "• " }</style><div>${three("p")}</div>`,
      found: ["warning"],
    },
    {
      case: "numbers of the style sheet",
      html: `<style>.i { counter-increment: n } .i::before { content: counter(n) ". " }</style><div>${three("p")}</div>`,
      found: ["warning"],
    },
    {
      case: "boxes that are drawn as items",
      html: `<style>.i { display: list-item }</style><div>${three("div")}</div>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a list", html: `<style>.i::before { content: "• " }</style><ul>${three("li")}</ul>` },
    { case: "paragraphs", html: `<div>${three("p")}</div>` },
    {
      case: "numbered headings",
      html: `<style>.i { counter-increment: n } .i::before { content: counter(n) }</style>${three("h2")}`,
    },
  ],
};
