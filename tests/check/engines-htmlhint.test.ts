import { readFileSync } from "node:fs";
import { HTMLHint } from "htmlhint/dist/core/core.js";
import { describe, expect, test } from "vitest";
import { htmlhint } from "../../src/check/engines/htmlhint.ts";
import { HTMLHINT_OFF, HTMLHINT_RULES } from "../../src/check/engines/htmlhint-rules.ts";
import { runSourceEngine } from "../../src/check/engines/source-engine.ts";
import { pageOf } from "./rules/examples.ts";

const GOOD = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Förderung startet – Presse</title></head>
<body><main><h1>Förderung startet</h1><p>Mehr als 10 > 9.<br/></p><img src="bild.jpg" alt width="4" height="3"/></main></body></html>`;

const check = (html: string) => runSourceEngine(htmlhint, pageOf(html));

describe("htmlhint", () => {
  test("accepts a page as the templates write it", async () => {
    expect(await check(GOOD)).toEqual([]);
  });

  test("tells a fault in German, with place, criterion and the tool's own words", async () => {
    expect(await check(GOOD.replace(" alt ", " "))).toEqual([
      {
        level: "warning",
        rule: "htmlhint/alt-require",
        file: "index.html",
        line: 4,
        column: 71,
        criteria: ["1.1.1"],
        message:
          "Einem Bild, Bildbereich oder einer Bildschaltfläche fehlt alt („An alt attribute must be present on <img> elements.“).",
        remedy: "Beschreiben Sie in alt, was das Bild sagt.",
      },
    ]);
  });

  test.each([
    [
      "ein Rahmen ohne Titel",
      GOOD.replace("<h1>", '<iframe src="a.html"></iframe><h1>'),
      "htmlhint/frame-title-require",
    ],
    ["eine doppelte id", GOOD.replace("<h1>", '<p id="a">A</p><p id="a">B</p><h1>'), "htmlhint/id-unique"],
    ["eine Seite ohne Sprache", GOOD.replace(' lang="de"', ""), "htmlhint/html-lang-require"],
    ["eine Seite ohne Titel", GOOD.replace(/<title>.*<\/title>/, ""), "htmlhint/title-require"],
  ])("findet: %s", async (_, html, rule) => {
    expect((await check(html)).map((finding) => finding.rule)).toContain(rule);
  });

  test("is not switched off by a comment in the page", async () => {
    const html = `<!-- htmlhint-disable -->${GOOD.replace(' lang="de"', "")}`;
    expect((await check(html)).map((finding) => finding.rule)).toContain("htmlhint/html-lang-require");
  });

  test("has for every rule either a translation or a reason to be off, and switches on the translated ones", () => {
    const decided = [...Object.keys(HTMLHINT_RULES), ...Object.keys(HTMLHINT_OFF)];
    expect(decided.toSorted()).toEqual(Object.keys(HTMLHint.rules).toSorted());
    const configured: object = JSON.parse(readFileSync(new URL("../../.htmlhintrc", import.meta.url), "utf8"));
    expect(Object.keys(configured).toSorted()).toEqual(Object.keys(HTMLHINT_RULES).toSorted());
  });
});
