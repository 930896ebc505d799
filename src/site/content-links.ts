import type { Attachment, Image, SourceText } from "../content/model.ts";
import { type ContentLink, resolveContentLink } from "../content/resolve.ts";
import type { LinkTarget, MarkdownContext } from "../markdown/types.ts";
import type { Portal } from "./portal.ts";
import { chapterUrl, MEASURES, mediaUrl, pageUrl, releaseUrl, STRATEGY } from "./urls.ts";

/** A text with the files it declares: release, page or chapter. */
export interface TextRecord {
  readonly source: SourceText;
  readonly images: readonly Image[];
  readonly attachments: readonly Attachment[];
  /** Day of publication, where the text has one. */
  readonly date?: string;
  /** BCP 47; German when absent. */
  readonly language?: string;
}

/** Path below the root and title of the page that a content file becomes; null when there is none. */
export function contentUrl(portal: Portal, name: string): { readonly url: string; readonly title: string } | null {
  const link = resolveContentLink(portal.site, name, { attachments: [] });
  return link.kind === "dead" || link.kind === "attachment" ? null : pageOf(link);
}

/**
 * What a text may refer to, with addresses as the page at hand needs them.
 * @param address turns a path below the root into the address to write (relative on pages, absolute in feeds).
 */
export function markdownContext(
  portal: Portal,
  record: TextRecord,
  address: (path: string) => string,
): MarkdownContext {
  return {
    language: record.language ?? "de",
    ...(record.date === undefined ? {} : { linkDate: record.date }),
    abbreviations: portal.site.config.abbreviations,
    resolveLink: (target) => linkTarget(resolveContentLink(portal.site, target, record), address),
    findImage: (name) => {
      const image = record.images.find((candidate) => candidate.name === name);
      return image === undefined ? null : { image, src: address(mediaUrl(image)) };
    },
  };
}

function linkTarget(link: ContentLink, address: (path: string) => string): LinkTarget {
  if (link.kind === "dead") return link;
  if (link.kind === "attachment") {
    const { type, bytes, language, accessible } = link.attachment;
    return { kind: "download", href: address(mediaUrl(link.attachment)), type, bytes, language, accessible };
  }
  const fragment = link.fragment === null ? "" : `#${link.fragment}`;
  return { kind: "internal", href: address(pageOf(link).url) + fragment };
}

type PageLink = Exclude<ContentLink, { kind: "dead" } | { kind: "attachment" }>;

function pageOf(link: PageLink): { url: string; title: string } {
  switch (link.kind) {
    case "release":
      return { url: releaseUrl(link.release), title: link.release.title };
    case "page":
      return { url: pageUrl(link.page), title: link.page.title };
    case "chapter":
      return { url: chapterUrl(link.chapter), title: link.chapter.title };
    case "strategy":
      return { url: STRATEGY, title: link.strategy.title };
    case "measures":
      return { url: MEASURES, title: "Maßnahmen" };
  }
}
