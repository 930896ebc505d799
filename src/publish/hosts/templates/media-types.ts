import { CHECKSUMS, SIGNERS } from "../../../site/urls.ts";

/** A type of file that the portal publishes. */
export interface MediaType {
  /** Endings without dot. */
  readonly endings: readonly string[];
  readonly type: string;
  /** UTF-8 text: gets a charset and is worth compressing. */
  readonly text: boolean;
}

const text = (type: string, ...endings: readonly string[]): MediaType => ({ endings, type, text: true });
const binary = (type: string, ...endings: readonly string[]): MediaType => ({ endings, type, text: false });

/** Complete on purpose: what servers know by themselves differs, and with `nosniff` a wrong type breaks a page. */
export const MEDIA_TYPES: readonly MediaType[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/plain", "txt", "brf", "sig"),
  text("text/csv", "csv"),
  text("text/markdown", "md"),
  text("text/calendar", "ics"),
  text("text/vtt", "vtt"),
  text("application/xml", "xml"),
  text("application/atom+xml", "atom"),
  text("application/json", "json"),
  text("application/ld+json", "jsonld"),
  text("image/svg+xml", "svg"),
  binary("image/png", "png"),
  binary("image/jpeg", "jpg", "jpeg"),
  binary("image/gif", "gif"),
  binary("image/webp", "webp"),
  binary("image/avif", "avif"),
  binary("image/vnd.microsoft.icon", "ico"),
  binary("audio/ogg", "opus", "ogg"),
  binary("audio/mpeg", "mp3"),
  binary("video/mp4", "mp4"),
  binary("video/webm", "webm"),
  binary("application/pdf", "pdf"),
  binary("application/epub+zip", "epub"),
  binary("application/zip", "zip", "wacz"),
  binary("application/gzip", "gz"),
  binary("application/x-tar", "tar"),
  binary("application/warc", "warc"),
  binary("application/vnd.oasis.opendocument.text", "odt"),
  binary("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  binary("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  binary("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
];

/** Files without an ending that are text. */
export const PLAIN_NAMES: readonly string[] = [CHECKSUMS, SIGNERS];

export const TEXT_TYPES: readonly MediaType[] = MEDIA_TYPES.filter((entry) => entry.text);
/** Endings of compressible text, without dot. */
export const TEXT_ENDINGS: readonly string[] = TEXT_TYPES.flatMap((entry) => entry.endings);
