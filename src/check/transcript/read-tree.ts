import type { CDPSession, Protocol } from "puppeteer-core";
import { CheckError } from "../check-error.ts";
import { type Dom, type DomFacts, NO_FACTS, readDom } from "./read-dom.ts";

/** A node of the page as assistive technology gets it, with what Chromium leaves out: language, attributes, box. */
export interface VoiceNode {
  /** Chromium's name of the role, e.g. `heading`; `none` for nodes that say nothing by themselves. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** e.g. `{ level: "2", required: "true" }`. */
  readonly states: Readonly<Record<string, string>>;
  readonly children: readonly VoiceNode[];
  readonly dom: DomFacts;
}

/** Deeper trees come from faults of scripts only, and would exhaust the stack of whoever walks them. */
const DEEPEST = 1_000;

type RawNode = Protocol.Accessibility.AXNode;

/** The accessibility tree of the page in the session's tab, with the frames that its process can read. */
export async function readTree(session: CDPSession): Promise<VoiceNode> {
  const dom = await readDom(session);
  const roots = new Map<string, VoiceNode>();
  // Inner frames come later in the list: taken from its end, every frame finds its inner ones done.
  for (const frameId of [...dom.frames].reverse()) {
    const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });
    refuseDepth(nodes);
    const root = assemble(nodes, dom, roots);
    if (root !== undefined) roots.set(frameId, root);
  }
  const page = roots.get(dom.frames[0] ?? "");
  if (page === undefined) throw new Error("der Browser liefert für diese Seite keinen Baum für Hilfsmittel");
  return page;
}

function assemble(nodes: readonly RawNode[], dom: Dom, roots: ReadonlyMap<string, VoiceNode>): VoiceNode | undefined {
  const facts = factsOf(nodes, dom);
  const done = new Map<string, VoiceNode>();
  // Parents come first in the list: from its end, every node finds its children done, without recursion.
  for (const node of [...nodes].reverse()) {
    const own = facts.get(node.nodeId) ?? NO_FACTS;
    const frame = own.frameId === null ? undefined : roots.get(own.frameId);
    const children = frame === undefined ? (node.childIds ?? []).flatMap((id) => done.get(id) ?? []) : [frame];
    done.set(node.nodeId, toVoiceNode(node, own, children));
  }
  return nodes[0] === undefined ? undefined : done.get(nodes[0].nodeId);
}

/** By the id of each node; what is no node of the document, such as generated text, speaks its parent's language. */
function factsOf(nodes: readonly RawNode[], dom: Dom): ReadonlyMap<string, DomFacts> {
  const facts = new Map<string, DomFacts>();
  for (const { nodeId, parentId = "", backendDOMNodeId } of nodes) {
    const inherited = { ...NO_FACTS, lang: facts.get(parentId)?.lang ?? "" };
    facts.set(nodeId, dom.factsOf(backendDOMNodeId) ?? inherited);
  }
  return facts;
}

function refuseDepth(nodes: readonly RawNode[]): void {
  const depths = new Map<string, number>();
  for (const { nodeId, parentId = "" } of nodes) {
    const depth = (depths.get(parentId) ?? 0) + 1;
    depths.set(nodeId, depth);
    if (depth > DEEPEST) {
      throw new CheckError(
        `Die Seite ist tiefer als ${DEEPEST} Ebenen verschachtelt und kann nicht vorgelesen werden.`,
        "Suchen Sie im Quelltext oder in den Skripten der Seite, was Elemente endlos ineinander legt.",
      );
    }
  }
}

function toVoiceNode(node: RawNode, dom: DomFacts, children: readonly VoiceNode[]): VoiceNode {
  const states = (node.properties ?? []).map(({ name, value }) => [name, textOf(value)]);
  return {
    role: node.ignored ? "none" : textOf(node.role),
    name: textOf(node.name),
    description: textOf(node.description),
    value: textOf(node.value),
    states: Object.fromEntries(states),
    children,
    dom,
  };
}

function textOf(value: Protocol.Accessibility.AXValue | undefined): string {
  const raw: unknown = value?.value;
  if (typeof raw === "number") return String(Number(raw.toPrecision(6))); // Chromium keeps 0.3 in four bytes
  return raw === undefined || raw === null ? "" : String(raw);
}
