/** One block of declarations of a stylesheet. */
export interface StyleRule {
  /** The at-rules around it, outermost first, e.g. `["@media print"]`. */
  readonly conditions: readonly string[];
  /** Selectors as written; of nested rules joined with their parents' by a space. */
  readonly selector: string;
  /** Lower-case property → value without `!important`; the last one wins. */
  readonly declarations: ReadonlyMap<string, string>;
}

const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|url\([^)"']*\)|[{};]|[^{};"'/u]+|[\s\S]/giu;

function parse(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const open: { prelude: string; declarations: Map<string, string> }[] = [];
  let buffer = "";
  const declare = (): void => {
    const colon = buffer.indexOf(":");
    if (colon > 0 && !buffer.trimStart().startsWith("@")) {
      const value = buffer
        .slice(colon + 1)
        .replace(/!\s*important/i, "")
        .trim();
      open.at(-1)?.declarations.set(buffer.slice(0, colon).trim().toLowerCase(), value);
    }
    buffer = "";
  };
  for (const [token] of css.matchAll(TOKEN)) {
    if (token.startsWith("/*")) continue;
    if (token === "{") {
      open.push({ prelude: buffer.trim().replace(/\s+/g, " "), declarations: new Map() });
      buffer = "";
    } else if (token === ";") {
      declare();
    } else if (token === "}") {
      declare();
      const preludes = open.map(({ prelude }) => prelude);
      const block = open.pop();
      if (block === undefined || (block.declarations.size === 0 && block.prelude.startsWith("@"))) continue;
      rules.push({
        conditions: preludes.filter((prelude) => prelude.startsWith("@")),
        selector: preludes.filter((prelude) => !prelude.startsWith("@")).join(" "),
        declarations: block.declarations,
      });
    } else {
      buffer += token;
    }
  }
  return rules;
}

const LARGEST_CACHE = 50;
const cache = new Map<string, readonly StyleRule[]>();

/**
 * The blocks of a stylesheet in order. Tolerant: broken CSS gives what can be read of it. Pages share their stylesheet,
 * so the last few are remembered.
 */
export function styleRulesIn(css: string): readonly StyleRule[] {
  const known = cache.get(css);
  if (known !== undefined) return known;
  const rules = parse(css);
  if (cache.size >= LARGEST_CACHE) cache.clear();
  cache.set(css, rules);
  return rules;
}
