import { wrapText } from "../wrap.ts";
import { inlineText, textOf } from "./inline-text.ts";
import { tableText } from "./table-text.ts";
import type { Node } from "./tree.ts";

/** Deeper lists stay readable: the text never gets narrower than this. */
const NARROWEST = 30;

/** Blocks below one another as text with a blank line between; nothing wider than `columns` but single words. */
export function blocksText(nodes: readonly Node[], columns: number): string {
  return nodes
    .map((node) => blockText(node, columns))
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockText(node: Node, columns: number): string {
  switch (node.open.type) {
    case "inline":
      return wrapText(inlineText(node.open.children ?? []), columns);
    case "blockquote_open":
      return indented(node.children, "  ", "  ", columns);
    case "bullet_list_open":
      return list(node, columns, () => "- ");
    case "ordered_list_open": {
      const first = Number(node.open.attrGet("start") ?? 1);
      return list(node, columns, (index) => `${first + index}. `);
    }
    case "table_container_open":
      return node.children.map((table) => tableText(table, columns)).join("");
    case "figure_open":
      return wrapText(figureText(node), columns);
    case "hr":
      return "* * *";
    case "fence":
      return node.open.content.trimEnd();
    default:
      return blocksText(node.children, columns);
  }
}

function list(node: Node, columns: number, marker: (index: number) => string): string {
  const items = node.children.map((item, index) => {
    const mark = marker(index);
    return indented(item.children, mark, " ".repeat(mark.length), columns) || mark.trimEnd();
  });
  const tight = node.children.every((item) =>
    item.children.every(({ open }) => open.type !== "paragraph_open" || open.hidden),
  );
  return items.join(tight ? "\n" : "\n\n");
}

/** Blocks with a first mark and a hanging indent. A tight list follows its line directly. */
function indented(children: readonly Node[], mark: string, indent: string, columns: number): string {
  const width = Math.max(NARROWEST, columns - indent.length);
  const [first, ...rest] = children;
  const tight = first?.open.hidden === true;
  const text = [first, ...rest]
    .filter((child) => child !== undefined)
    .map((child) => blockText(child, width))
    .filter((block) => block !== "")
    .join(tight ? "\n" : "\n\n");
  return text === "" ? "" : mark + text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

/** "[Bild: alt — caption, Bild: credit]"; nothing for decoration without a caption. */
function figureText(figure: Node): string {
  const [image, caption] = figure.children;
  const alt = image?.open.attrGet("alt") ?? "";
  const texts = (caption?.children ?? []).map(textOf);
  const credit = texts.pop() ?? "";
  const described = [alt, ...texts].filter((text) => text !== "");
  return described.length === 0 ? "" : `[Bild: ${described.join(" — ")}, ${credit}]`;
}
