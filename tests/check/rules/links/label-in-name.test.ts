import { labelInName } from "../../../../src/check/rules/links/label-in-name.ts";
import { describePageRule } from "../examples.ts";

describePageRule(labelInName, {
  failing: [
    { case: "a name that says something else", html: '<button aria-label="Los">Suchen</button>' },
    { case: "the words in another order", html: '<a href="a.html" aria-label="Impressum zum">Zum Impressum</a>' },
    { case: "half a word", html: '<a href="a.html" aria-label="Berichte">Bericht</a>' },
  ],
  passing: [
    {
      case: "a name that continues the text",
      html: '<a href="a.html" aria-label="Bericht zur Strategie lesen">Bericht</a>',
    },
    { case: "other letter case and punctuation", html: '<button aria-label="suchen!">Suchen …</button>' },
    { case: "a symbol", html: '<button aria-label="Schließen">×</button><button aria-label="Schließen">X</button>' },
    { case: "an arrow with a number", html: '<a href="#a" aria-label="Zurück zum Text">↩ 2</a>' },
    { case: "text that nobody sees", html: '<button aria-label="Suchen">Suchen<span hidden> jetzt</span></button>' },
    { case: "text in brackets", html: '<button aria-label="Datum">Datum (TT.MM.JJJJ)</button>' },
    { case: "a named region", html: '<nav aria-label="Hauptmenü">Start</nav>' },
  ],
});
