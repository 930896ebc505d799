import { headingsMissing } from "../../../../src/check/rules/headings/headings-missing.ts";
import { describePageRule } from "../examples.ts";

const paragraph = `<p>${"Der Brunnen am Markt fließt wieder. ".repeat(10)}</p>`;
const text = paragraph.repeat(5);

describePageRule(headingsMissing, {
  failing: [
    { case: "a long text without headings", html: `<main>${text}</main>`, found: ["warning"] },
    { case: "a hidden heading only", html: `<h1 hidden>Der Brunnen</h1>${text}`, found: ["warning"] },
  ],
  passing: [
    { case: "a heading", html: `<h1>Der Brunnen</h1>${text}` },
    { case: "a heading by its role", html: `<div role="heading" aria-level="2">Der Brunnen</div>${text}` },
    { case: "a short text", html: paragraph },
    { case: "a long list of links", html: `<nav>${text}</nav><ul>${"<li>Der Brunnen</li>".repeat(300)}</ul>` },
  ],
});
