const GERMAN: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
};
const MAX_LENGTH = 80;

/**
 * Turns German text into an id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters; "abschnitt" when nothing is left.
 * ä, ö, ü, ß become ae, oe, ue, ss; other accents are dropped.
 */
export function slug(text: string): string {
  const plain = text
    .slice(0, 4 * MAX_LENGTH)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøœł]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= MAX_LENGTH) return plain === "" ? "abschnitt" : plain;
  const cut = plain.slice(0, MAX_LENGTH);
  return cut.slice(0, cut.includes("-") ? cut.lastIndexOf("-") : MAX_LENGTH);
}

/** Hands out ids for one page: the slug of the text, with a number when it is taken. No two are equal. */
export function createIds(): { readonly next: (text: string) => string; readonly has: (id: string) => boolean } {
  const taken = new Set<string>();
  const counters = new Map<string, number>();
  return {
    has: (id) => taken.has(id),
    next(text) {
      const base = slug(text);
      let id = base;
      let number = counters.get(base) ?? 1;
      // "Kontakt, Kontakt, Kontakt 2": the suffix itself may be taken by a heading of that name.
      while (taken.has(id)) id = `${base}-${++number}`;
      counters.set(base, number);
      taken.add(id);
      return id;
    },
  };
}
