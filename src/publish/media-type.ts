import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml",
  ".avif": "image/avif",
  ".css": "text/css",
  ".csv": "text/csv",
  ".epub": "application/epub+zip",
  ".gif": "image/gif",
  ".htm": "text/html",
  ".html": "text/html",
  ".ics": "text/calendar",
  ".ico": "image/vnd.microsoft.icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".md": "text/markdown",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".odt": "application/vnd.oasis.opendocument.text",
  ".opus": "audio/ogg",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".vtt": "text/vtt",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".xml": "application/xml",
  ".zip": "application/zip",
};
/** Files of the root that have no ending but are text. */
const TEXTS: readonly string[] = ["SHA256SUMS", "SHA256SUMS.sig", "allowed_signers"];

/** The media type of a file by its name (IANA), without parameters; unknown ones are bytes. */
export function mediaType(path: string): string {
  if (TEXTS.includes(path)) return "text/plain";
  return TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}
