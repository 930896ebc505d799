/** `de-AT` → `de`. */
export function primarySubtag(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/** ISO 639-1, the two-letter language codes that BCP 47 knows. */
const TWO_LETTERS = new Set(
  (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et " +
    "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl " +
    "km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj " +
    "om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn " +
    "to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
  ).split(" "),
);

/** Three-letter codes that are not registered because the language has two letters; the ones people write. */
const UNREGISTERED = new Set(
  "ger deu eng fre fra ita spa dut nld por rus ukr pol cze ces tur ara chi zho jpn kor dan swe nor fin gre ell".split(
    " ",
  ),
);

/**
 * True when a language tag (BCP 47, RFC 5646) begins with a language; what follows decides nothing for speech.
 * Three-letter codes are too many to list: all others pass. Longer ones are reserved or were never registered.
 */
export function isLanguageTag(tag: string): boolean {
  const primary = primarySubtag(tag);
  if (primary.length === 2) return TWO_LETTERS.has(primary);
  return /^[a-z]{3}$/.test(primary) && !UNREGISTERED.has(primary);
}
