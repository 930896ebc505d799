import type { Image } from "../../src/content/model.ts";
import type { Finding } from "../../src/finding.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import type { LinkTarget, MarkdownContext, RenderedMarkdown } from "../../src/markdown/types.ts";

/** A no-break space, written so that it can be seen in an expectation. */
export const _ = "\u00A0";

export const photo: Image = {
  name: "foto.jpg",
  bytes: 54_321,
  type: "JPG",
  width: 1200,
  height: 800,
  alt: "Zwei Frauen pflanzen einen Baum",
  decorative: false,
  caption: "Pflanzaktion im Stadtpark",
  credit: "Erika Mustermann",
};

const files: Readonly<Record<string, LinkTarget>> = {
  "bericht.md": { kind: "internal", href: "../bericht.html" },
  "liste.pdf": {
    kind: "download",
    href: "../medien/liste.pdf",
    type: "PDF",
    bytes: 298_123,
    language: "de",
    accessible: false,
  },
};

export const context: MarkdownContext = {
  resolveLink: (target) =>
    files[target] ?? { kind: "dead", message: `„${target}“ gibt es nicht.`, remedy: "Den Dateinamen prüfen." },
  findImage: (name) => (name === photo.name ? { image: photo, src: `../medien/${name}` } : null),
  abbreviations: {},
};

/** A text that stands in lines 10 and following of a content file. */
export const source = (text: string) => ({ file: "content/releases/2024/2024-11-26-probe.md", firstLine: 10, text });

export function render(text: string, changes: Partial<MarkdownContext> = {}): RenderedMarkdown {
  return renderMarkdown(source(text), { ...context, ...changes });
}

/** HTML of a text without the line end at its end. */
export const html = (text: string, changes: Partial<MarkdownContext> = {}): string =>
  render(text, changes).html.trimEnd();

/** The findings of one rule. */
export const found = (text: string, rule: string, changes: Partial<MarkdownContext> = {}): readonly Finding[] =>
  render(text, changes).findings.filter((finding) => finding.rule === rule);

/** Names and lines of all findings, e.g. "heading-skip:12". */
export const places = (text: string): string[] => render(text).findings.map(({ rule, line }) => `${rule}:${line}`);
