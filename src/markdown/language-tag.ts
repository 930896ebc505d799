const names = new Intl.DisplayNames(["de"], { type: "language", fallback: "none" });

/**
 * The canonical form of a BCP 47 tag ("EN-gb" → "en-GB"), or null when the tag is malformed or its language is
 * unknown: editors write "englisch", which is well-formed but means nothing to a screen reader.
 */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && languageName(canonical) !== null ? canonical : null;
  } catch {
    return null;
  }
}

/** German name of the language of a tag ("en-GB" → "Englisch"), null when unknown. */
export function languageName(tag: string): string | null {
  return names.of(tag.split("-")[0] ?? tag) ?? null;
}

export const isGerman = (tag: string): boolean => /^de(?:-|$)/i.test(tag);
