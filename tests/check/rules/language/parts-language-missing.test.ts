import { partsLanguageMissing } from "../../../../src/check/rules/language/parts-language-missing.ts";
import { describePageRule } from "../examples.ts";

const page = (body: string) =>
  `<html lang="de"><p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein.</p>${body}`;

describePageRule(partsLanguageMissing, {
  failing: [
    {
      case: "an English quotation in a German sentence",
      html: page("<p>Auf dem Schild stand „Please keep off the grass today“, und alle lachten.</p>"),
      found: ["warning"],
      at: ["p:nth-of-type(2)"],
    },
    {
      case: "a French sentence among German ones",
      html: page("<p>Willkommen im Garten. Nous vous souhaitons la bienvenue dans notre jardin. Es gibt Kuchen.</p>"),
      found: ["warning"],
    },
    {
      case: "a long English sentence for certain",
      html: page(
        "<p>The garden is open to everybody from nine in the morning until the sun goes down behind the hills.</p>",
      ),
    },
    {
      case: "a long list of foreign titles as a doubt",
      html: page(
        "<p>La Strada, Il Postino, La Dolce Vita, Roma città aperta, Ladri di biciclette e Nuovo Cinema Paradiso.</p>",
      ),
      found: ["warning"],
    },
    {
      case: "a foreign block once",
      html: page("<blockquote>You are all very welcome here. We hope that you enjoy the day.</blockquote>"),
      found: ["warning"],
    },
  ],
  passing: [
    { case: "German", html: page("<p>Auf dem Schild stand „Bitte nicht betreten“, und alle lachten.</p>") },
    { case: "a marked quotation", html: page('<p>Da stand „<q lang="en">Please keep off the grass today</q>“.</p>') },
    { case: "loan words", html: page("<p>Das Team streamt den Workshop live im Internet.</p>") },
    { case: "names and titles", html: page("<p>José García Hernández, María López, Juan Pérez, Ana Gómez</p>") },
    {
      case: "a page that is foreign as a whole, which another rule reports",
      html: '<html lang="de"><p>We hope that you enjoy the day with us in the garden.</p>',
    },
  ],
});
