import { isGerman, languageName } from "./language-tag.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  CSV: "text/csv",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  EPUB: "application/epub+zip",
  GIF: "image/gif",
  ICS: "text/calendar",
  JPEG: "image/jpeg",
  JPG: "image/jpeg",
  JSON: "application/json",
  MP3: "audio/mpeg",
  MP4: "video/mp4",
  ODP: "application/vnd.oasis.opendocument.presentation",
  ODS: "application/vnd.oasis.opendocument.spreadsheet",
  ODT: "application/vnd.oasis.opendocument.text",
  PDF: "application/pdf",
  PNG: "image/png",
  PPTX: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  RTF: "application/rtf",
  SVG: "image/svg+xml",
  TXT: "text/plain",
  WEBP: "image/webp",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  XML: "application/xml",
  ZIP: "application/zip",
};

/** The media type (RFC 6838) for a file type as readers know it ("PDF"), null when unknown. */
export const mediaType = (type: string): string | null => MEDIA_TYPES[type.toUpperCase()] ?? null;

/** What a link text says about a file: "PDF, 298 kB, englisch, nicht barrierefrei" (WCAG 2.4.4, BGG LSA). */
export function downloadNote(file: {
  readonly type: string;
  readonly bytes: number;
  readonly language: string;
  readonly accessible: boolean;
}): string {
  const parts = [file.type, fileSize(file.bytes)];
  if (!isGerman(file.language)) parts.push(languageWord(file.language));
  parts.push(file.accessible ? "barrierefrei" : "nicht barrierefrei");
  return parts.join(", ");
}

/** German size with a no-break space and decimal units: "812 Byte", "298 kB", "1,2 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00A0Byte`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)}\u00A0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, "").replace(".", ",")}\u00A0MB`;
}

function languageWord(tag: string): string {
  const name = languageName(tag) ?? tag;
  return name.endsWith("isch") ? name.toLowerCase() : `Sprache: ${name}`;
}
