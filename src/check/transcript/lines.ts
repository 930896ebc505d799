import { hanging, headed, indented } from "./indent.ts";
import { isHeard, type Piece, phrase, plain, squeeze } from "./phrase.ts";
import type { VoiceNode } from "./read-tree.ts";
import { counted, elementOf, find, flatten, nameOf, notesOf, textOf, wordOf } from "./say.ts";
import { sizeOf, tableLines } from "./table.ts";
import { ROLES } from "./words.ts";

const LISTS = new Set(["list", "directory"]);
const ITEMS = new Set(["listitem", "doc-biblioentry", "doc-endnote"]);
const TABLES = new Set(["table", "grid", "treegrid"]);
/** What these are called is heard again as the text of their child. */
const CAPTIONS: Readonly<Record<string, string>> = { table: "caption", figure: "Figcaption" };

/**
 * What is read out from top to bottom, a line for each stop of the reading cursor; what stands inside of
 * something is indented.
 */
export function pageLines(page: VoiceNode): string[] {
  const voice = page.dom.lang;
  const fieldNames = new Set(find(page, isField).map(({ name }) => squeeze(name)));
  return linesOf(page.children);

  function linesOf(nodes: readonly VoiceNode[]): string[] {
    const lines: string[] = [];
    let pending: Piece[] = [];
    for (const node of nodes) read(node);
    endLine();
    return lines;

    function endLine(): void {
      if (isHeard(pending)) lines.push(phrase(pending, voice));
      pending = [];
    }

    /** Lines of their own. */
    function add(more: readonly string[]): void {
      endLine();
      lines.push(...more);
    }

    function read(node: VoiceNode): void {
      const { role } = node;
      const kind = ROLES.get(role)?.kind;
      const element = elementOf(node);
      if (role === "StaticText") readText(node);
      else if (role === "LineBreak") endLine();
      else if (role === "InlineTextBox" || role === "ListMarker") return;
      else if (role === "LabelText" && isLabel(node)) add(linesOf(find(node, isField)));
      else if (TABLES.has(role)) add(within(node, `Tabelle mit ${sizeOf(node)}`, tableLines(node, linesOf)));
      else if (LISTS.has(role)) add(within(node, `Liste mit ${itemsOf(node)}`, linesOf(node.children)));
      else if (role === "DescriptionList")
        add(within(node, `Begriffsliste mit ${termsOf(node)}`, linesOf(node.children)));
      else if (ITEMS.has(role)) add(item(node));
      else if (element !== null) readElement(element, node);
      else if (kind === "container" || (kind === "named" && squeeze(node.name) !== "")) add(container(node));
      else if (kind === "note") add(note(node));
      else readInside(node);
    }

    /** Only preformatted text still holds line breaks. */
    function readText(node: VoiceNode): void {
      for (const [index, text] of node.name.split("\n").entries()) {
        if (index > 0) endLine();
        pending.push({ ...textOf(node), text });
      }
    }

    function readElement(element: Piece, node: VoiceNode): void {
      const isOwnLine = node.dom.isBlock || node.role === "heading" || isField(node);
      if (isOwnLine) endLine();
      pending.push(element);
      if (isOwnLine) endLine();
    }

    function readInside(node: VoiceNode): void {
      if (node.dom.isBlock) endLine();
      for (const child of node.children) read(child);
      if (node.dom.isBlock) endLine();
    }
  }

  /** The word and name of something, and what stands in it. */
  function within(node: VoiceNode, word: string, lines: readonly string[]): string[] {
    const content = squeeze(node.name) !== "" && isHeardLater(node) ? [] : nameOf(node);
    return [phrase([{ word, content, notes: notesOf(node) }], voice), ...indented(lines)];
  }

  function item({ children }: VoiceNode): string[] {
    const marker = children.find(({ role }) => role === "ListMarker")?.name.trim() ?? "";
    const [first = "", ...rest] = linesOf(children);
    return hanging([`${marker} ${first}`.trim(), ...rest]);
  }

  /** The text of a label is said with its field. */
  function isLabel({ role, children }: VoiceNode): boolean {
    if (role !== "LabelText") return false;
    return fieldNames.has(plain(flatten(children).filter((piece) => !("word" in piece))));
  }

  function container(node: VoiceNode): string[] {
    // The name of a group of fields is its legend.
    const children = node.children.filter((child) => child.role !== "Legend" || !saysNameOf(node, child));
    const frame =
      node.role === "Iframe" && node.children.length === 0
        ? ["(Inhalt einer anderen Website, hier nicht gelesen)"]
        : [];
    return within(node, wordOf(node), [...linesOf(children), ...frame]);
  }

  function note(node: VoiceNode): string[] {
    const [head = ""] = within(node, wordOf(node), []);
    return headed(head, linesOf(node.children));
  }
}

function isField({ role }: VoiceNode): boolean {
  return ROLES.get(role)?.kind === "field";
}

/** The name is the text of the node's caption; of a term or a quotation the text itself. */
function isHeardLater(node: VoiceNode): boolean {
  if (ROLES.get(node.role)?.kind === "note") return saysNameOf(node, node);
  return find(node, ({ role }) => role === CAPTIONS[node.role]).some((caption) => saysNameOf(node, caption));
}

function saysNameOf(node: VoiceNode, child: VoiceNode): boolean {
  return plain(flatten(child.children)) === squeeze(node.name);
}

function itemsOf(list: VoiceNode): string {
  const items = find(list, ({ role }) => ITEMS.has(role));
  return counted(items.length, "Eintrag", "Einträgen");
}

function termsOf(list: VoiceNode): string {
  return counted(find(list, ({ role }) => role === "term").length, "Begriff", "Begriffen");
}
