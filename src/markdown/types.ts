import type { Image, SourceText } from "../content/model.ts";
import type { Finding } from "../finding.ts";

/** What a link target in a text turns out to be. */
export type LinkTarget =
  | { readonly kind: "internal"; readonly href: string }
  | { readonly kind: "external"; readonly href: string }
  | {
      readonly kind: "download";
      readonly href: string;
      /** "PDF", "CSV" … */
      readonly type: string;
      readonly bytes: number;
      /** BCP 47 of the file. */
      readonly language: string;
      readonly accessible: boolean;
    }
  /** A target that must not be emitted; both sentences are German and go into a finding. */
  | { readonly kind: "dead"; readonly message: string; readonly remedy: string };

/** Everything a text needs from the site around it; the markdown room knows nothing else. */
export interface MarkdownContext {
  /**
   * Resolves targets that name content: `2024-11-26-bericht.md`, `impressum.md#kontakt`, `liste.csv`.
   * http(s), mailto, tel and `#fragment` targets are handled by the markdown room and never come here.
   */
  readonly resolveLink: (target: string) => LinkTarget;
  /** Finds a declared image by file name; null when it is not declared. */
  readonly findImage: (name: string) => { readonly image: Image; readonly src: string } | null;
  /** Site-wide abbreviations: short form → long form; `*[KURZ]: …` in the text adds to them. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** BCP 47 of the text; German typography and dates apply to German only. Default "de". */
  readonly language?: string;
  /** Day (`YYYY-MM-DD`) whose state of foreign pages the text means: lets archives find the right copy (Robust Links). */
  readonly linkDate?: string;
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
}

export interface RenderedMarkdown {
  /** HTML fragment for inside `<main>`, headings from level 2. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Names of the images that the text placed. */
  readonly images: readonly string[];
  readonly findings: readonly Finding[];
}

export type RenderMarkdown = (source: SourceText, context: MarkdownContext) => RenderedMarkdown;
/** Plain text in the shape of a press mail: wrapped at 72 columns, LF, no trailing spaces. */
export type RenderPlainText = (source: SourceText, context: MarkdownContext) => string;
