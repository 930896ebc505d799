/** Longer texts hardly ever stand on two pages; and only so many answers are kept, whatever a folder holds. */
const LONGEST = 500;
const MOST = 5_000;

/**
 * The same function, which remembers its answers: navigation, addresses and standing sentences are the same on every
 * page of a site and need to be judged once. Only for functions that look at nothing but these texts.
 */
export function remember<Texts extends readonly string[], Answer>(
  judge: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (...texts) => {
    if (texts.some(({ length }) => length > LONGEST)) return judge(...texts);
    const key = texts.join("\0");
    const entry = known.get(key);
    if (entry !== undefined) return entry.answer;
    const answer = judge(...texts);
    if (known.size === MOST) known.clear();
    known.set(key, { answer });
    return answer;
  };
}
