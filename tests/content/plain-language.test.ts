import { describe, expect, test } from "vitest";
import { checkText } from "../../src/content/text-rules/check-text.ts";
import type { TextStyle } from "../../src/content/text-rules/rule.ts";
import { load, release, told, withFiles } from "./fixture.ts";

const STYLE: TextStyle = { genderForm: "pair", genericLinkTexts: [], knownAbbreviations: new Set(["NATO"]) };

function check(text: string, style: Partial<TextStyle> = {}, isPlainLanguage = false) {
  const source = { file: "content/releases/2024/x.md", firstLine: 9, text };
  return checkText(source, { ...STYLE, ...style }, isPlainLanguage);
}
const messages = (...given: Parameters<typeof check>) => check(...given).map(({ message }) => message);
const first = (...given: Parameters<typeof check>) =>
  told(check(...given)).replaceAll("content/releases/2024/x.md", "TEXT");

describe("plain language", () => {
  test("has its own rules, and only there", () => {
    const text =
      "Die Stadt zahlt 20 Prozent. Im Kapitel IV steht mehr, siehe unten.[^1] Das kostet keine Gebühr. " +
      "Eine Freiwilligenkoordinierungsstelle hilft. Dieser eine Satz hat wirklich sehr viele Wörter und hört auch nach dem Ende der Zeile noch lange nicht auf.";
    expect(messages(text)).toEqual([]);
    expect(first(text, {}, true)).toMatchInlineSnapshot(`
      "TEXT:9:20: Warnung: Prozente sind schwer zu verstehen. [plain-language]
          Abhilfe: Einen Vergleich schreiben, z. B. „4 von 10 Menschen“.
      TEXT:9:40: Warnung: Römische Zahlen sind schwer zu lesen. [plain-language]
          Abhilfe: Die Zahl mit Ziffern schreiben.
      TEXT:9:67: Warnung: Fußnoten unterbrechen das Lesen. [plain-language]
          Abhilfe: Die Erklärung in den Text schreiben.
      TEXT:9:55: Warnung: Verweise mit „siehe“ sind schwer zu verstehen. [plain-language]
          Abhilfe: Einen ganzen Satz mit einem Link schreiben.
      TEXT:9:83: Warnung: Verneinungen werden leicht überlesen. [plain-language]
          Abhilfe: Den Satz ohne Verneinung schreiben; sonst „nicht“ verwenden und fett setzen.
      TEXT:9:142: Warnung: Der Satz hat 20 Wörter. [plain-language]
          Abhilfe: Mehrere Sätze mit höchstens 15 Wörtern schreiben.
      TEXT:9:102: Warnung: Das Wort „Freiwilligenkoordinierungsstelle“ ist sehr lang. [plain-language]
          Abhilfe: Das Wort mit Bindestrichen teilen oder ein kürzeres nehmen."
    `);
    expect(messages("Das Fest ist am 3. Juni.\n\nEs kommen 200 Menschen.", {}, true)).toEqual([]);
  });

  test("is meant by the front matter", async () => {
    const text = release(
      { plainLanguage: "einfach", versionOf: "2024-11-26-stadtfest", date: "2024-11-27" },
      "Es gibt 20 Prozent.",
    );
    const { findings } = await load(withFiles({ "releases/2024/2024-11-27-fest.md": text }));
    expect(findings.map(({ rule }) => rule)).toEqual(["plain-language"]);
  });
});
