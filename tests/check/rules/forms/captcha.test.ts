import { captcha } from "../../../../src/check/rules/forms/captcha.ts";
import { describePageRule } from "../examples.ts";

const warned = (one: string, html: string) => ({ case: one, html, found: ["warning" as const] });
const IMG = '<img src="a.png" alt="Buchstaben">';

describePageRule(captcha, {
  failing: [
    warned("letters from a picture", `<form>${IMG}<label>Zeichen aus dem Bild <input></label></form>`),
    warned("an English one", `<form>${IMG}<label>Type the letters you see <input></label></form>`),
    warned("a field by its name", `<form>${IMG}<label>Bitte abtippen <input name="captcha_answer"></label></form>`),
    warned(
      "a code with a picture of that name",
      '<form><img src="/captcha.php" alt=""><label>Sicherheitscode <input></label></form>',
    ),
  ],
  passing: [
    {
      case: "another test for the ear",
      html: `<form>${IMG}<a href="a.mp3">Anhören</a><label>Zeichen aus dem Bild <input></label></form>`,
    },
    {
      case: "another way to get in touch",
      html: `<form>${IMG}<label>Zeichen aus dem Bild <input></label> Oder <a href="tel:+49123">rufen Sie an</a></form>`,
    },
    {
      case: "a word to those who cannot read it",
      html: `<form>${IMG}<label>Zeichen aus dem Bild <input></label><p>Sie können sie nicht lesen? Schreiben Sie dem Amt.</p></form>`,
    },
    {
      case: "the code of a card",
      html: '<form><img src="sicherheit.png" alt="Rückseite"><label>Sicherheitscode der Karte <input></label></form>',
    },
    { case: "a code that was sent", html: "<form><label>Sicherheitscode aus der SMS <input></label></form>" },
    { case: "a question without a picture", html: "<form><label>Captcha: 2 + 3 <input></label></form>" },
  ],
});
