import type Token from "markdown-it/lib/token.mjs";
import type { Image } from "../../content/model.ts";
import { decodeAddress } from "../decode.ts";
import type { RenderEnv } from "../env.ts";
import { parseInline } from "../inline-parser.ts";
import { isGerman } from "../language-tag.ts";
import { append, blockToken, lineOf, plainText, type Rule } from "../tokens.ts";
import { typographicText } from "./typography.ts";

type Map = Token["map"];

/**
 * `![](foto.png)` alone in a paragraph becomes a figure with size, caption and credit from the front matter
 * (WCAG 1.1.1); any other image in the text is an error and left out.
 */
export const images: Rule = (tokens, env) => {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const inline = tokens[index + 1];
    if (token === undefined) continue;
    const image = token.type === "paragraph_open" ? loneImage(inline?.children ?? []) : null;
    if (image === null) {
      if (token.type === "inline" && token.children !== null) token.children = withoutImages(token.children, env);
      out.push(token);
      continue;
    }
    index += 2;
    const declared = findDeclared(image, env);
    if (declared === null) continue;
    const alt = typographicText(plainText(image.children ?? []) || declared.image.alt, env.language);
    append(out, figure(declared.image, declared.src, alt, env.images.length > 0, image.map, env));
    env.images.push(declared.image.name);
  }
  return out;
};

function loneImage(children: readonly Token[]): Token | null {
  const [image, ...others] = children.filter((child) => child.type !== "text" || child.content.trim() !== "");
  return image?.type === "image" && others.length === 0 ? image : null;
}

function withoutImages(children: readonly Token[], env: RenderEnv): Token[] {
  return children.filter((child) => {
    if (child.type !== "image") return true;
    env.report({
      level: "error",
      rule: "image-inline",
      line: lineOf(child),
      message: "Ein Bild steht mitten im Text und wird nicht ausgegeben.",
      remedy: "Das Bild allein in einen Absatz setzen, mit einer Leerzeile davor und danach.",
    });
    return false;
  });
}

function findDeclared(image: Token, env: RenderEnv) {
  const name = decodeAddress(image.attrGet("src") ?? "");
  const declared = env.context.findImage(name);
  if (declared === null) {
    env.report({
      level: "error",
      rule: "image-undeclared",
      line: lineOf(image),
      message: `Das Bild „${name}“ ist in den Angaben oben in der Datei nicht aufgeführt.`,
      remedy:
        "Unter „images“ Datei, Alternativtext (alt) und Urheber (credit) angeben oder den Dateinamen berichtigen.",
      criteria: ["1.1.1"],
    });
  } else if (image.attrGet("title") !== null) {
    env.report({
      level: "hint",
      rule: "image-title",
      line: lineOf(image),
      message: `Der Titel in Anführungszeichen am Bild „${name}“ wird nicht ausgegeben.`,
      remedy: "Eine Bildunterschrift gehört unter „images“ in das Feld caption.",
    });
  }
  return declared;
}

function figure(image: Image, src: string, alt: string, lazy: boolean, map: Map, env: RenderEnv): Token[] {
  const picture = blockToken("figure_image", "img", 0, map);
  picture.attrs = [
    ["src", src],
    ["alt", alt],
    ["width", String(image.width)],
    ["height", String(image.height)],
  ];
  if (lazy) picture.attrPush(["loading", "lazy"]);
  const caption = image.caption === null ? [] : paragraph(image.caption, map, env);
  return [
    blockToken("figure_open", "figure", 1, map),
    picture,
    blockToken("figcaption_open", "figcaption", 1, map),
    // Text browsers do not know figcaption: without paragraphs they run alt, caption and credit into one line.
    ...caption,
    ...paragraph(`${isGerman(env.language) ? "Bild" : "Image"}: ${image.credit}`, map, env),
    blockToken("figcaption_close", "figcaption", -1, null),
    blockToken("figure_close", "figure", -1, null),
  ];
}

function paragraph(text: string, map: Map, env: RenderEnv): Token[] {
  return [
    blockToken("paragraph_open", "p", 1, map),
    parseInline(text, map?.[0] ?? 0, env),
    blockToken("paragraph_close", "p", -1, null),
  ];
}
