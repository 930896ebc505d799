import { describe, expect, it } from "vitest";
import { found, html, photo, places, render } from "./helper.ts";

const with_ = (changes: Partial<typeof photo>) => ({
  findImage: () => ({ image: { ...photo, ...changes }, src: "foto.jpg" }),
});

describe("images", () => {
  it("alone in a paragraph become figures with size, caption and credit in paragraphs of their own", () => {
    expect(html("![](foto.jpg)")).toBe(
      [
        "<figure>",
        '<img src="../medien/foto.jpg" alt="Zwei Frauen pflanzen einen Baum" width="1200" height="800">',
        "<figcaption>",
        "<p>Pflanzaktion im Stadtpark</p>",
        "<p>Bild: Erika Mustermann</p>",
        "</figcaption>",
        "</figure>",
      ].join("\n"),
    );
  });

  it("after the first load when they come into view", () => {
    const lazy = html("![](foto.jpg)\n\nText\n\n![](foto.jpg)")
      .split("<figure>")
      .map((part) => part.includes('loading="lazy"'));
    expect(lazy).toEqual([false, false, true]);
  });

  it("tell which of the declared ones the text placed", () => {
    expect(render("![](foto.jpg)\n\n![](weg.png)").images).toEqual(["foto.jpg"]);
  });

  it("take the alternative text from the text when there is one", () => {
    expect(html('![Ein "Baum"](foto.jpg)')).toContain('alt="Ein „Baum“"');
  });

  it("that decorate have an empty alternative text", () => {
    expect(html("![](foto.jpg)", with_({ alt: "", decorative: true, caption: null }))).toContain(
      'alt="" width="1200" height="800">\n<figcaption>\n<p>Bild: Erika Mustermann</p>',
    );
  });

  it("know languages and typography in their caption, and nothing else", () => {
    expect(html("![](foto.jpg)", with_({ caption: 'Der [Day]{lang=en} - "gut" <b> *x*' }))).toContain(
      '<p>Der <span lang="en">Day</span> – „gut“ &lt;b&gt; *x*</p>',
    );
  });

  it("speak the language of the text", () => {
    expect(html("![](foto.jpg)", { language: "en" })).toContain("<p>Image: Erika Mustermann</p>");
  });

  it("that are not declared are errors and left out", () => {
    expect(html("Text\n\n![Alt](weg.png)")).toBe("<p>Text</p>");
    expect(found("Text\n\n![Alt](weg.png)", "image-undeclared")).toEqual([
      expect.objectContaining({
        level: "error",
        line: 12,
        criteria: ["1.1.1"],
        message: expect.stringContaining("weg.png"),
      }),
    ]);
  });

  it("within running text are errors and left out", () => {
    expect(html("Vor ![](foto.jpg) nach")).toBe("<p>Vor  nach</p>");
    expect(places("![](foto.jpg)\n![](foto.jpg)")).toEqual(["image-inline:10", "image-inline:11"]);
  });

  it("have no tooltip", () => {
    expect(html('![](foto.jpg "Titel")')).not.toContain("title");
    expect(places('![](foto.jpg "Titel")')).toEqual(["image-title:10"]);
  });
});
