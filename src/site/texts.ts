import type { Finding } from "../finding.ts";
import { checkInline } from "../markdown/inline.ts";
import { renderPlainText } from "../markdown/plain-text.ts";
import { renderMarkdown } from "../markdown/render.ts";
import type { RenderedMarkdown } from "../markdown/types.ts";
import { markdownContext, type TextRecord } from "./content-links.ts";
import type { Portal } from "./portal.ts";
import { relativeUrl } from "./urls.ts";

/** The text of a record as an HTML fragment with links as the page `url` needs them. */
export function renderForPage(portal: Portal, record: TextRecord, url: string): RenderedMarkdown {
  return renderMarkdown(
    record.source,
    markdownContext(portal, record, (path) => relativeUrl(url, path)),
  );
}

/** The text of a record as an HTML fragment with absolute addresses, for feeds (RFC 4287 § 4.1.3). */
export function renderForFeed(portal: Portal, record: TextRecord): string {
  return renderMarkdown(record.source, absolute(portal, record)).html;
}

/** The text of a record as plain text with absolute addresses. */
export function renderForMail(portal: Portal, record: TextRecord): string {
  return renderPlainText(record.source, absolute(portal, record));
}

/** Findings of all texts: dead links, heading skips, undeclared images. Runs before anything is written. */
export function checkTexts(portal: Portal): Finding[] {
  const { releases, pages } = portal.site;
  return [...releases, ...pages, ...portal.chapters].flatMap((record) => [
    ...renderMarkdown(record.source, absolute(portal, record)).findings,
    ...[record.title, record.summary].flatMap((text) => checkInline({ ...record.source, firstLine: 1, text })),
  ]);
}

function absolute(portal: Portal, record: TextRecord): ReturnType<typeof markdownContext> {
  return markdownContext(portal, record, (path) => portal.site.config.baseUrl + path);
}
