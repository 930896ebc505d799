import { titlePlaceholder } from "../../../../src/check/rules/titles/title-placeholder.ts";
import { describePageRule } from "../examples.ts";

describePageRule(titlePlaceholder, {
  failing: [
    { case: "what an editor left behind", html: "<title>Unbenanntes Dokument</title>" },
    { case: "the same in English", html: "<title>Untitled document</title>" },
    { case: "a file name", html: "<title>index.html</title>" },
  ],
  passing: [
    { case: "a subject", html: "<title>Dokumente zum Haushalt</title>" },
    { case: "an empty title, which title-missing reports", html: "<title></title>" },
  ],
});
