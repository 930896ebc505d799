import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserOptions, parse } from "parse5";

/** For one page's HTML and its size: a function that returns its tree. */
export type KeepDocument = (html: () => string, size: number) => () => DefaultTreeAdapterTypes.Document;

/** Bytes of HTML whose trees stay in memory; a tree takes about thirty times that. */
const BUDGET = 1_000_000;

const PARSING: ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
  sourceCodeLocationInfo: true,
  treeAdapter: {
    ...defaultTreeAdapter,
    // parse5 copies a node's whole place each time it learns more of it, once for every word: an eighth of all parsing.
    updateNodeSourceCodeLocation: (node, end) => {
      if (node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end);
      else defaultTreeAdapter.updateNodeSourceCodeLocation(node, end);
    },
  },
};

/**
 * Parses pages when their tree is asked for and keeps the trees used last, so that small sites are parsed once and
 * large ones do not fill the memory. The tree with source locations is a pure function of the HTML: asking again
 * gives an equal one, though not always the same object.
 */
export function keepDocuments(budget = BUDGET): KeepDocument {
  const kept = new Map<object, { document: DefaultTreeAdapterTypes.Document; size: number }>();
  let total = 0;

  return (html, size) => {
    const key = {};
    return () => {
      const known = kept.get(key);
      kept.delete(key); // and set again below: a Map remembers the order of insertion
      if (known === undefined) total += size;
      const entry = known ?? { document: parse(html(), PARSING), size };
      kept.set(key, entry);
      for (const [oldest, { size }] of kept) {
        if (total <= budget || oldest === key) break;
        kept.delete(oldest);
        total -= size;
      }
      return entry.document;
    };
  };
}
