import { fakeList } from "../../../../src/check/rules/structure/fake-list.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fakeList, {
  failing: [
    { case: "lines with bullets", html: "<p>• Vereine<br>• Initiativen</p>" },
    { case: "lines with dashes as a warning", html: "<p>- Vereine<br>- Initiativen</p>", found: ["warning"] },
    {
      case: "the same at home as an error",
      html: "<p>Gefördert werden:<br>- Vereine<br>- Initiativen</p>",
      home: true,
    },
    { case: "three lines with dashes", html: "<p>Mitzubringen:<br>- Ausweis<br>- Antrag<br>- Foto</p>" },
    { case: "three lines with stars", html: "<div>* apples<br>\n* pears<br>* plums</div>" },
    { case: "numbered lines", html: "<p>1. Antrag<br>2. Prüfung<br>3. Bescheid</p>" },
    { case: "lines with letters", html: "<p>a) Antrag<br>b) Prüfung<br>c) Bescheid</p>" },
    { case: "two numbered lines as a warning", html: "<p>1. Antrag<br>2. Prüfung</p>", found: ["warning"] },
    {
      case: "what people say in turn as a warning",
      html: "<p>- Sind Sie da?<br>- Ja, ich bin da.<br>- Dann komme ich.</p>",
      found: ["warning"],
    },
    {
      case: "numbered paragraphs of a law as a warning",
      html: "<p>1. Die Behörde prüft.</p><p>2. Sie entscheidet.</p><p>3. Sie teilt es mit.</p>",
      found: ["warning"],
    },
    { case: "footnotes as a warning", html: "<p>*mit Steuer<br>*ohne Versand<br>*je Stück</p>", found: ["warning"] },
    {
      case: "paragraphs in a row once",
      html: "<p>• A</p><p>• B</p><p>• C</p>",
      at: ["p:nth-of-type(1)"],
    },
  ],
  passing: [
    { case: "a real list", html: "<ul><li>Vereine</li><li>Initiativen</li></ul>", home: true },
    { case: "one line with a dash", html: "<p>– so die Ministerin –</p>", home: true },
    { case: "one numbered paragraph", html: "<p>1. Preis: ein Buch</p><p>Text</p>", home: true },
    { case: "an address", html: "<address>1. Stock<br>2. Tür links</address>", home: true },
    { case: "lines of the source", html: "<p>Er sagte\n- so hieß es -\n- wie immer - nichts</p>", home: true },
    { case: "dates", html: "<p>1.3.2024<br>2.4.2024</p>", home: true },
  ],
});
