import { partsLanguageMismatch } from "../../../../src/check/rules/language/parts-language-mismatch.ts";
import { describePageRule } from "../examples.ts";

describePageRule(partsLanguageMismatch, {
  failing: [
    {
      case: "a French sentence marked as English",
      html: '<html lang="de"><p lang="en">Nous remercions tous les bénévoles de leur travail.</p>',
      at: ["p:nth-of-type(1)"],
    },
    {
      case: "a German paragraph left over in a part marked as English",
      html: '<html lang="de"><div lang="en"><p>Die Staatskanzlei lädt am Sonntag zum Fest ein.</p></div>',
    },
    {
      case: "two words as a warning",
      html: '<html lang="de"><p><b lang="en">Herzlichen Glückwunsch</b> an alle!</p>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "what it says", html: '<html lang="de"><p lang="en">We thank all volunteers for their work.</p>' },
    { case: "a name", html: '<html lang="de"><p><b lang="en">Community Day</b></p>' },
    {
      case: "a sentence about a foreign saying",
      html: '<html lang="en"><p lang="de">They wrote “Wer rastet, der rostet, sagt man bei uns” on the wall of the new youth club.</p>',
    },
    {
      case: "Sorbian, which the detector does not know",
      html: '<p lang="hsb">Witajće na našej stronje, lubi přećeljo.</p>',
    },
  ],
});
