import { describe, expect, test } from "vitest";
import { reader } from "./reader.ts";

const { hear, readPage } = reader();

describe("within a sentence", () => {
  test("a link stands in brackets, alone it does not", async () => {
    expect(await hear("<p>Mehr im <a href=x>Bericht</a>.</p><p><a href=x>Bericht</a></p>")).toEqual([
      "Mehr im [Link: Bericht].",
      "Link: Bericht",
    ]);
  });

  test("a foreign passage changes the voice, and the voice changes back", async () => {
    expect(
      await hear('<p>Der <span lang="en">Community Day</span> und das <i lang="fr">„Rendez-vous“</i>.</p>'),
    ).toEqual(["Der [Englisch] Community Day [Deutsch] und das „[Französisch] Rendez-vous“."]);
  });

  test("another region of the same language is the same voice, unknown languages are named", async () => {
    expect(
      await hear('<p>Ein <b lang="de-AT">Erdapfel</b> auf <b lang="tlh">Qo</b> und <b lang="x">y</b></p>'),
    ).toEqual(["Ein Erdapfel auf [Klingonisch] Qo [Deutsch] und [unbekannte Sprache „x“] y"]);
  });

  test("names speak the language of their element", async () => {
    expect(
      await hear('<p><img src=a.png alt="Market square" lang=en> <a href=x lang=en aria-label="Home">Start</a></p>'),
    ).toEqual(["[Grafik: [Englisch] Market square] [Link: Home]"]);
  });

  test("abbreviations are read as they stand", async () => {
    expect(await hear('<p>Die <abbr title="Landesarbeitsgemeinschaft">LAG</abbr> tagt.</p>')).toEqual([
      "Die LAG tagt.",
    ]);
  });

  test("insertions, deletions and marks are said", async () => {
    expect(await hear("<p><del>241</del> <ins>214</ins> <mark>Vereine</mark></p>")).toEqual([
      "[gelöscht: 241] [eingefügt: 214] [hervorgehoben: Vereine]",
    ]);
  });
});

describe("what is hidden", () => {
  test.each([
    ["by attribute", "<p hidden>weg</p>"],
    ["from assistive technology", "<p aria-hidden=true>weg</p>"],
    ["by style", '<p style="display:none">weg</p><p style="visibility:hidden">weg</p>'],
    ["in closed details", "<details><summary>Mehr</summary><p>weg</p></details>"],
    ["in a template", "<template><p>weg</p></template>"],
  ])("%s is not heard", async (_, body) => {
    expect((await hear(`<p>da</p>${body}`)).join("\n")).not.toContain("weg");
  });

  test("visually only is heard", async () => {
    expect(await hear('<p style="position:absolute;clip-path:inset(50%)">nur zu hören</p>')).toEqual(["nur zu hören"]);
  });
});

describe("lines", () => {
  test("end where blocks and line breaks end", async () => {
    expect(await hear("<div>Eins<div>Zwei</div>Drei<br>Vier</div><pre>a\nb</pre>")).toEqual([
      "Eins",
      "Zwei",
      "Drei",
      "Vier",
      "a",
      "b",
    ]);
  });

  test("have single spaces, whatever spaces the source has", async () => {
    expect(await hear("<p>4&nbsp;000 Euro  sind\n viel</p>")).toEqual(["4 000 Euro sind viel"]);
  });

  test("from style sheets speak the language around them", async () => {
    const style = "<style>b::before{content:'Note '}</style>";
    expect(await hear(`${style}<p lang=en><b>one</b></p>`)).toEqual(["[Englisch] Note one"]);
  });
});

describe("graphics and figures", () => {
  test("say their alternative text, and that there is none", async () => {
    expect(
      await hear('<p><img src=a.png alt="Marktplatz"></p><p><img src=b.png></p><p>x<img src=c.png alt=""></p>'),
    ).toEqual(["Grafik: Marktplatz", "Grafik, ohne Alternativtext", "x"]);
  });

  test("a figure says its caption once", async () => {
    expect(
      await hear(
        '<figure><img src=a.png alt="Balken"><figcaption>Vereine <i lang=en>by size</i></figcaption></figure>',
      ),
    ).toEqual(["Abbildung", "  Grafik: Balken", "  Bildunterschrift: Vereine [Englisch] by size"]);
  });
});

describe("links and buttons without a name", () => {
  test("say so", async () => {
    expect(await hear("<p><a href=x></a></p><button></button>")).toEqual(["Link, ohne Namen", "Schalter, ohne Namen"]);
  });

  test("a link that is only a picture has the picture's text", async () => {
    expect(await hear("<p><a href=x><img src=a.png alt=Start></a></p>")).toEqual(["Link: Grafik: Start"]);
  });

  test("the current page and a description are said behind the name", async () => {
    expect(await hear('<p><a href=x aria-current=page title="Zur Liste">Presse</a></p>')).toEqual([
      "Link: Presse, aktuelle Seite, Beschreibung: Zur Liste",
    ]);
  });
});

test("the same page sounds the same five times", async () => {
  const page =
    "<!doctype html><html lang=de><title>T</title><ul><li>a<li lang=en>b</ul><table><tr><th>x<tr><td>y</table>";
  const runs = [];
  for (let run = 0; run < 5; run++) runs.push(await readPage(page));
  expect(new Set(runs).size).toBe(1);
});
