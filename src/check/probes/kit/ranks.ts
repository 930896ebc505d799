export type Ranks = ReturnType<typeof createRanks>;

/** Words that count. Runs in the page. */
export function createRanks() {
  const WORDS: readonly RegExp[] = [
    /^(?:erste[nrs]?|erstens|zuerst|first|one)(?!\p{L})/iu,
    /^(?:zweite[nrs]?|zweitens|second|two)(?!\p{L})/iu,
    /^(?:dritte[nrs]?|drittens|third|three)(?!\p{L})/iu,
    /^(?:vierte[nrs]?|viertens|fourth|four)(?!\p{L})/iu,
    /^(?:fünfte[nrs]?|fünftens|fifth|five)(?!\p{L})/iu,
  ];
  const NUMBERED = /^(?:schritt|step|phase|stufe|teil|part|kapitel|chapter|frage|question)\s+(\d{1,2})(?!\d)/iu;

  /** The place in a sequence that the element's text begins with: "Schritt 2", "second", "drittens"; null for none. */
  function rankOf(element: Element): number | null {
    const text = (element.textContent ?? "").trim().slice(0, 40);
    const number = NUMBERED.exec(text)?.[1];
    if (number !== undefined) return Number(number);
    const index = WORDS.findIndex((word) => word.test(text));
    return index < 0 ? null : index + 1;
  }

  /** True when the words of both elements say that one comes right after the other. */
  function areSteps(one: Element, other: Element): boolean {
    const [a, b] = [rankOf(one), rankOf(other)];
    return a !== null && b !== null && Math.abs(a - b) === 1;
  }

  return { areSteps };
}
