import { textWidth, wrapText } from "../wrap.ts";
import { textOf } from "./inline-text.ts";
import type { Node } from "./tree.ts";

const GAP = "  ";

/** A table as text: in columns where they fit, else row by row as "Kopf: Wert". The caption stands above. */
export function tableText(table: Node, columns: number): string {
  const caption = table.children.find((child) => child.open.type === "caption_open");
  const rows = table.children.flatMap((part) => part.children).filter((row) => row.open.type === "tr_open");
  const body = inColumns(rows, columns) ?? inRows(rows, columns);
  return caption === undefined ? body : `${wrapText(`Tabelle: ${textOf(caption)}`, columns)}\n\n${body}`;
}

const cellText = (cell: Node | undefined): string => textOf(cell).replaceAll("\n", " ").trim();

function inColumns(rows: readonly Node[], columns: number): string | null {
  const cells = rows.map((row) => row.children.map(cellText));
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((width, row) => Math.max(width, textWidth(row[column] ?? "")), 0),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  if (total > columns) return null;
  const lines = rows.map((row) =>
    row.children.map((cell, column) => {
      const text = cellText(cell);
      const fill = " ".repeat((widths[column] ?? 0) - textWidth(text));
      return cell.open.attrGet("class") === "zahl" ? fill + text : text + fill;
    }),
  );
  return lines.map((line) => line.join(GAP).replaceAll("\u00A0", " ").trimEnd()).join("\n");
}

function inRows([header, ...body]: readonly Node[], columns: number): string {
  const heads = (header?.children ?? []).map(cellText);
  return body
    .map((row) =>
      row.children
        .flatMap((cell, column) => {
          const head = heads[column] ?? "";
          const text = cellText(cell);
          return text === "" ? [] : [head === "" ? text : `${head}: ${text}`];
        })
        .map((line) => wrapText(line, columns - 2).replaceAll("\n", "\n  "))
        .join("\n"),
    )
    .join("\n\n");
}
