import { titlePlaceholder } from "../../../../src/check/rules/titles/title-placeholder.ts";
import { describePageRule } from "../examples.ts";

describePageRule(titlePlaceholder, {
  failing: [
    { case: "what an editor left behind", html: "<title>Unbenanntes Dokument</title>" },
    { case: "the same in English", html: "<title>Untitled document</title>" },
    { case: "a file name", html: "<title>index.html</title>" },
    { case: "the home page's title on another page", html: "<title>Startseite</title><h1>Wohngeld beantragen</h1>" },
  ],
  passing: [
    { case: "a home page", html: "<title>Startseite</title><h1>Willkommen im Rathaus</h1>" },
    { case: "a subject", html: "<title>Dokumente zum Haushalt</title>" },
    { case: "an empty title, which title-missing reports", html: "<title></title>" },
  ],
});
