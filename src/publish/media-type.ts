import { MEDIA_TYPES, PLAIN_NAMES } from "./hosts/templates/media-types.ts";

const BY_ENDING = new Map(MEDIA_TYPES.flatMap(({ endings, type }) => endings.map((ending) => [ending, type])));

/** The media type of a file by its name, without parameters; unknown ones are bytes. */
export function mediaType(path: string): string {
  if (PLAIN_NAMES.includes(path)) return "text/plain";
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  return BY_ENDING.get(ending ?? "") ?? "application/octet-stream";
}
