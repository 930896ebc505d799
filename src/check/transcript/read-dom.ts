import type { CDPSession, Protocol } from "puppeteer-core";

/** What the document says about a node and the accessibility tree does not. */
export interface DomFacts {
  /** The nearest `lang`, e.g. `en-GB`; empty where the page names none. */
  readonly lang: string;
  /** The node begins a line of its own. */
  readonly isBlock: boolean;
  /** Attributes of the element; empty for text. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The frame whose document stands inside this element. */
  readonly frameId: string | null;
}

export interface Dom {
  /** Null for what is no node of a document, such as generated text. */
  readonly factsOf: (backendNodeId: number | undefined) => DomFacts | null;
  /** Ids of the frames that can be read, the page itself first, each before the frames within it. */
  readonly frames: readonly string[];
}

export const NO_FACTS: DomFacts = { lang: "", isBlock: false, attributes: new Map(), frameId: null };
const ELEMENT = 1;
const INLINE = /^(?:inline|ruby|contents)/;

/** Reads languages, attributes and boxes of the whole page in one call. */
export async function readDom(session: CDPSession): Promise<Dom> {
  const { documents, strings } = await session.send("DOMSnapshot.captureSnapshot", { computedStyles: ["display"] });
  const frames = documents.map(({ frameId }) => strings[frameId] ?? "");
  const facts = new Map<number, DomFacts>();
  for (const document of documents) readDocument(document, strings, frames, facts);
  return { factsOf: (id) => (id === undefined ? null : (facts.get(id) ?? null)), frames };
}

function readDocument(
  { nodes, layout }: Protocol.DOMSnapshot.DocumentSnapshot,
  strings: readonly string[],
  frames: readonly string[],
  facts: Map<number, DomFacts>,
): void {
  const displays = new Map(
    layout.nodeIndex.map((node, index) => [node, strings[layout.styles[index]?.[0] ?? -1] ?? ""]),
  );
  const inner = new Map(
    nodes.contentDocumentIndex?.index.map((node, at) => [node, nodes.contentDocumentIndex?.value[at]]),
  );
  const pageLang = attributesAt(nodes.nodeType?.indexOf(ELEMENT) ?? -1).get("lang") ?? "";
  const langs: string[] = [];
  // Parents come before their children; the document itself speaks its root element's language.
  for (const [index, id] of (nodes.backendNodeId ?? []).entries()) {
    const attributes = attributesAt(index);
    const lang = attributes.get("lang") ?? langs[nodes.parentIndex?.[index] ?? -1] ?? pageLang;
    langs.push(lang);
    const display = displays.get(index);
    const isBlock = display !== undefined && display !== "" && !INLINE.test(display);
    const frame = inner.get(index);
    facts.set(id, { lang, isBlock, attributes, frameId: frame === undefined ? null : (frames[frame] ?? null) });
  }

  function attributesAt(index: number): ReadonlyMap<string, string> {
    return attributesOf(nodes.attributes?.[index] ?? [], strings);
  }
}

function attributesOf(flat: readonly number[], strings: readonly string[]): ReadonlyMap<string, string> {
  if (flat.length === 0) return NO_FACTS.attributes;
  const attributes = new Map<string, string>();
  for (let at = 0; at + 1 < flat.length; at += 2) {
    attributes.set(strings[flat[at] ?? -1] ?? "", strings[flat[at + 1] ?? -1] ?? "");
  }
  return attributes;
}
