import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { htmlValidate } from "../../src/check/engines/html-validate.ts";
import { HTML_VALIDATE_OFF } from "../../src/check/engines/html-validate-off.ts";
import { HTML_VALIDATE_RULES } from "../../src/check/engines/html-validate-rules.ts";
import { runSourceEngine } from "../../src/check/engines/source-engine.ts";
import { pageOf } from "./rules/examples.ts";

const GOOD = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"/><title>Förderung startet – Presse</title></head>
<body><header><p><a href="index.html">Presse</a></p></header>
<main id="inhalt"><h1>Förderung startet</h1><p>Erste Zeile<br/>zweite Zeile</p>
<figure><img src="bild.jpg" alt width="40" height="30"/><figcaption><p>Foto: Land</p></figcaption></figure>
<form method="post" action="https://formular.example.org/"><p><label for="name">Name</label>
<input id="name" name="name" autocomplete="name" required/></p><p><button type="submit">Senden</button></p></form>
</main></body></html>`;

const withBody = (body: string): string => GOOD.replace(/<main[\s\S]*<\/main>/, `<main>${body}</main>`);

const check = (html: string) => runSourceEngine(htmlValidate, pageOf(html));

describe("html-validate", () => {
  test("accepts a page as the templates write it", async () => {
    expect(await check(GOOD)).toEqual([]);
  });

  test("tells a fault in German, with place, criterion and the tool's own words", async () => {
    const found = await check(withBody('<h1>Titel</h1>\n<button type="button"></button>'));
    expect(found).toEqual([
      {
        level: "error",
        rule: "html-validate/text-content",
        file: "index.html",
        line: 5,
        column: 2,
        selector: "html > body > main > button",
        criteria: ["4.1.2"],
        message: "Ein Bedienelement hat keinen Text („<button> must have accessible text“).",
        remedy: "Schreiben Sie hinein, was es tut.",
      },
    ]);
  });

  test.each([
    ["<span><div>Kasten</div></span>", "html-validate/element-permitted-content", "error"],
    ["<p><div>Kasten</div></p>", "html-validate/close-order", "error"],
    ['<p id="a">A</p><p id="a">B</p>', "html-validate/no-dup-id", "error"],
    ['<p class="a" class="b">A</p>', "html-validate/no-dup-attr", "error"],
    ["<center>Mitte</center>", "html-validate/deprecated", "warning"],
    ["<p>A & B &murks; C</p>", "html-validate/unrecognized-char-ref", "error"],
  ])("finds %s", async (body, rule, level) => {
    const found = await check(withBody(body));
    expect(found.map((finding) => `${finding.level} ${finding.rule}`)).toContain(`${level} ${rule}`);
  });

  test("is not switched off by a comment in the page", async () => {
    const html = withBody('<!-- [html-validate-disable-block no-dup-id] --><p id="a">A</p><p id="a">B</p>');
    const found = await check(html);
    expect(found.map((finding) => finding.rule)).toContain("html-validate/no-dup-id");
  });

  test("reports a page that it cannot read instead of passing it", async () => {
    const depth = 5_000;
    const found = await check(withBody("<span>".repeat(depth) + "</span>".repeat(depth)));
    expect(found.map((finding) => finding.rule)).toEqual(["html-validate/not-checked"]);
  });

  test("has for every rule either a translation or a reason to be off", async () => {
    const presets = ["recommended", "standard", "a11y", "document", "browser", "prettier"];
    const all = new HtmlValidate({ extends: presets.map((name) => `html-validate:${name}`) });
    const known = [...(await all.getConfigFor("index.html")).getRules().keys()];
    const decided = [...Object.keys(HTML_VALIDATE_RULES), ...Object.keys(HTML_VALIDATE_OFF)];
    expect(decided.toSorted()).toEqual(known.toSorted());
  });

  test("switches on exactly the translated rules", async () => {
    const config: object = JSON.parse(readFileSync(new URL("../../.htmlvalidate.json", import.meta.url), "utf8"));
    const rules = (await new HtmlValidate(config).getConfigFor("index.html")).getRules();
    const on = [...rules].filter(([, [severity]]) => severity > 0).map(([rule]) => rule);
    expect(on.toSorted()).toEqual(Object.keys(HTML_VALIDATE_RULES).toSorted());
  });
});
