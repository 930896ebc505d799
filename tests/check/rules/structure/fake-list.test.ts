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
    {
      case: "numbers with two marks in paragraphs",
      html: "<div><p>1.) Antrag</p>\n<p>2.) Prüfung</p>\n<p>3.) Bescheid</p></div>",
      found: ["warning"],
      at: ["p:nth-of-type(1)"],
    },
    { case: "letters in brackets", html: "<p>(a) Antrag<br>(b) Prüfung<br>(c) Bescheid</p>" },
    {
      case: "steps in paragraphs",
      html: "<p>Schritt 1: Antrag</p><p>Schritt 2: Prüfung</p><p>Schritt 3: Bescheid</p>",
      found: ["warning"],
    },
    { case: "steps in lines", html: "<p>Step 1: ask<br>Step 2: wait<br>Step 3 – read</p>", found: ["warning"] },
    {
      case: "names that begin with a number as a warning",
      html: "<p>1. FC Jena<br>1. FC Halle<br>1. FC Gera</p>",
      found: ["warning"],
    },
    {
      case: "names with initials as a warning",
      html: "<p>A. Kunz<br>A. Lenz<br>A. Merz</p><p>A. Kunz<br>B. Lenz<br>C. Merz</p>",
      found: ["warning", "warning"],
    },
    {
      case: "signs for numbers and ticks",
      html: "<p>① Antrag<br>② Prüfung</p><p>✅ Ausweis</p><p>✅ Foto</p>",
      found: ["warning", "warning"],
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
    { case: "days of a month", html: "<p>1. Mai: Fest<br>2. Mai: Lesung<br>3. Mai: Ausflug</p>", home: true },
    {
      case: "terms with numbers",
      html: "<dl><dt>1. Antrag</dt><dt>2. Prüfung</dt><dt>3. Bescheid</dt></dl>",
      home: true,
    },
    { case: "ranks", html: "<p>1. Preis: ein Buch</p><p>2. Preis: ein Heft</p><p>3. Preis: ein Stift</p>", home: true },
    { case: "two steps apart from a list", html: "<p>Schritt 1: Antrag</p><p>Schritt 2: Prüfung</p>", home: true },
    { case: "dates", html: "<p>1.3.2024<br>2.4.2024</p>", home: true },
  ],
});
