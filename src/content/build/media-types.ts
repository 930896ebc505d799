/** Images that browsers show without help, by ending; the value is what readers see. */
export const IMAGE_TYPES: Readonly<Record<string, string>> = {
  avif: "AVIF",
  gif: "GIF",
  jpeg: "JPG",
  jpg: "JPG",
  png: "PNG",
  svg: "SVG",
  webp: "WEBP",
};

/** Files for download. Nothing that a server hands out as a page or that runs: those would bring scripts in. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  docx: "DOCX",
  epub: "EPUB",
  ics: "ICS",
  json: "JSON",
  mp3: "MP3",
  mp4: "MP4",
  odp: "ODP",
  ods: "ODS",
  odt: "ODT",
  pdf: "PDF",
  pptx: "PPTX",
  rtf: "RTF",
  txt: "TXT",
  vtt: "VTT",
  xlsx: "XLSX",
  zip: "ZIP",
};

/** Documents whose content readers should also get as a page. */
export const DOCUMENTS: ReadonlySet<string> = new Set(["PDF", "DOCX", "ODT", "RTF", "PPTX", "ODP"]);

const TYPES = new Map(Object.entries({ ...IMAGE_TYPES, ...FILE_TYPES }));

export const ALLOWED_ENDINGS: readonly string[] = [...TYPES.keys()].sort();

/** Type for readers by the file's ending (`PDF`), or null when such files are not published. */
export function mediaType(name: string): string | null {
  return TYPES.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? null;
}
