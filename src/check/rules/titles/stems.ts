/** The first five letters of each word with at least three; of all words when no word is that long. */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 2);
  return new Set((long.length > 0 ? long : words).map((word) => word.slice(0, 5)));
}
