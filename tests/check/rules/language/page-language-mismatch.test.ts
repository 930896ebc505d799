import { pageLanguageMismatch } from "../../../../src/check/rules/language/page-language-mismatch.ts";
import { describePageRule } from "../examples.ts";

const GERMAN = "Der Ministerrat hat heute den Bericht beschlossen und dankt allen, die daran mitgewirkt haben.";
const ENGLISH = "The cabinet approved the report today and thanks everybody who took part in writing it.";

describePageRule(pageLanguageMismatch, {
  failing: [
    { case: "an English page that claims to be German", html: `<html lang="de"><p>${ENGLISH}</p>`, at: ["html"] },
    { case: "a wrong language with a faulty region", html: `<html lang="de-??"><p>${ENGLISH}</p>` },
    { case: "a German page made from an English template", html: `<html lang="en-GB"><p>${GERMAN}</p>` },
    {
      case: "an English page whose only German is marked",
      html: `<html lang="de"><p>${ENGLISH}</p><p lang="de">${GERMAN}</p>`,
    },
    {
      case: "an English page below a German menu",
      html: `<html lang="de"><p>${GERMAN.repeat(4)}</p>${`<p>${ENGLISH.repeat(4)}</p>`.repeat(6)}`,
    },
  ],
  passing: [
    { case: "German", html: `<html lang="de-DE"><p>${GERMAN}</p>` },
    {
      case: "German with a longer English part that is marked",
      html: `<html lang="de"><p>${GERMAN}</p><div lang="en">${`<p>${ENGLISH}</p>`.repeat(3)}</div>`,
    },
    {
      case: "a German page below a long English quotation that is not marked, for another rule",
      html: `<html lang="de"><p>${ENGLISH.repeat(4)}</p>${`<p>${GERMAN.repeat(4)}</p>`.repeat(6)}`,
    },
    { case: "a few words", html: '<html lang="de"><h1>Community Day</h1><p>Save the date</p>' },
    { case: "a language that the detector does not know", html: `<html lang="hsb"><p>${GERMAN}</p>` },
    { case: "program text", html: `<html lang="de"><p>Ausgabe:</p><pre>${ENGLISH}</pre>` },
    { case: "a page without lang, which another rule reports", html: `<html><p>${ENGLISH}</p>` },
  ],
});
