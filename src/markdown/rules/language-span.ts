import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

interface Span {
  /** Position of the closing bracket. */
  readonly close: number;
  /** Position behind the closing brace. */
  readonly end: number;
  readonly attributes: string;
}

const ATTRIBUTES = /\{([^{}\n]{1,200})\}/y;
const found = new WeakMap<StateInline, ReadonlyMap<number, Span>>();

/** markdown-it rule for `[Community Day]{lang=en}`: opens a span that carries the braces' content as `info`. */
export const languageSpan: RuleInline = (state, silent) => {
  if (state.src[state.pos] !== "[") return false;
  const span = spansOf(state).get(state.pos);
  if (span === undefined || span.end > state.posMax) return false;
  if (!silent) {
    const max = state.posMax;
    state.push("language_open", "span", 1).info = span.attributes;
    state.pos++;
    state.posMax = span.close;
    state.md.inline.tokenize(state);
    state.push("language_close", "span", -1);
    state.posMax = max;
  }
  state.pos = span.end;
  return true;
};

/**
 * Bracket pairs that are followed by braces, found in one pass and remembered: asking markdown-it for the partner
 * of every bracket would take quadratic time on "[[[[…".
 */
function spansOf(state: StateInline): ReadonlyMap<number, Span> {
  const known = found.get(state);
  if (known !== undefined) return known;
  const spans = new Map<number, Span>();
  if (state.src.includes("]{")) {
    const open: number[] = [];
    for (const { 0: mark, index } of state.src.matchAll(/\\[\s\S]|[[\]]/g)) {
      if (mark === "[") open.push(index);
      if (mark !== "]") continue;
      const start = open.pop();
      ATTRIBUTES.lastIndex = index + 1;
      const attributes = ATTRIBUTES.exec(state.src);
      if (start === undefined || !attributes?.[1]?.includes("=")) continue;
      spans.set(start, { close: index, end: index + 1 + attributes[0].length, attributes: attributes[1] });
    }
  }
  found.set(state, spans);
  return spans;
}
