import { attribute, entryOf, indexOf, nearest } from "../../dom.ts";
import { pageRule } from "../rule.ts";
import { tablesOf } from "./tables.ts";

/** WCAG 1.3.1 (technique H43): every id in `headers` is another cell of the same table. */
export const tableHeadersAttribute = pageRule("table-headers-attribute", ["1.3.1"], (page, report) => {
  const { ids } = indexOf(page);
  const tableOf = nearest(page, ({ tagName }) => tagName === "table");
  for (const table of tablesOf(page)) {
    for (const cell of table.presentational ? [] : table.rows.flat()) {
      const named = attribute(cell, "headers")?.split(/\s+/).filter(Boolean) ?? [];
      const wrong = named.filter((id) => {
        const target = ids.get(id)?.[0];
        const isCell = target?.tagName === "th" || target?.tagName === "td";
        return target === undefined || target === cell || !isCell || tableOf(target) !== table.element;
      });
      if (wrong.length > 0 && !entryOf(page, cell).unheard) {
        report.error(
          cell,
          `Das Attribut headers nennt „${wrong.join(" ")}“, das keine andere Zelle dieser Tabelle ist.`,
          "Nennen Sie nur die id von Kopfzellen derselben Tabelle.",
        );
      }
    }
  }
});
