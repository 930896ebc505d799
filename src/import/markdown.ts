import type { Block, Inline } from "./draft.ts";

/**
 * Markdown of a text, rendering to the same words: every character that Markdown would read as a mark is escaped.
 * Paragraphs stand on one line each. Ends with a line end, empty for an empty text.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map(blockToMarkdown).filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${escapeText(block.text).replace(/#+$/, "\\$&")}`;
    case "paragraph":
      return escapeStart(inlinesToMarkdown(block.inlines));
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${escapeStart(inlinesToMarkdown(item))}`)
        .join("\n");
    case "table": {
      const rows = block.rows.map((row) => `| ${row.map(cellToMarkdown).join(" | ")} |`);
      const rule = `|${" --- |".repeat(block.rows[0]?.length ?? 0)}`;
      return [rows[0], rule, ...rows.slice(1)].join("\n");
    }
  }
}

const inlinesToMarkdown = (inlines: readonly Inline[]): string =>
  inlines
    .map(({ text, href }) => (href === null ? escapeText(text) : `[${escapeText(text)}](${escapeTarget(href)})`))
    .join("")
    .trim();

const cellToMarkdown = (cell: readonly Inline[]): string => inlinesToMarkdown(cell).replaceAll("|", "\\|");

/** A bare address; Markdown reads it before it looks at escapes, so none may stand in it. */
const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"„“”‚‘’«»]+/gi;
const AFTER_ADDRESS = /[.,;:!?'*_~`)\]}|]+$/;

function escapeText(text: string): string {
  let result = "";
  let end = 0;
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const address = match.replace(AFTER_ADDRESS, "");
    // Marks in an address, and a backslash behind it, would become part of it; angle brackets end it.
    const word = address + text.slice(index + address.length, index + address.length + 100).replace(/\s[\s\S]*$/, "");
    const isPlain = word === escapeMarks(word);
    result += escapeMarks(text.slice(end, index)) + (isPlain ? address : `<${address}>`);
    end = index + address.length;
  }
  return result + escapeMarks(text.slice(end));
}

/** Inside a word "_" means nothing to Markdown: "Akteur_innen" stays readable for the editor. */
function escapeMarks(text: string): string {
  return escapeEntities(
    text.replace(/[\\`*[\]]|<(?![\s\d=])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~/gu, "\\$&"),
  );
}

const escapeEntities = (text: string): string => text.replace(/&(?=#?[\p{L}\d]+;)/gu, "\\&");

/** What would make a heading, list, quotation or rule of a paragraph's first characters. */
const escapeStart = (text: string): string =>
  text
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[-=+](?=[-=+\s]*$))/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");

const escapeTarget = (href: string): string =>
  href
    .replace(/[()<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, "&amp;");
