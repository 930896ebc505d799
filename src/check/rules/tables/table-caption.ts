import { attribute, textOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";
import { isDataTable, isHeaderCell, tablesOf } from "./tables.ts";

/** WCAG 1.3.1 (technique H39): a data table has a caption that names it. */
export const tableCaption = pageRule("table-caption", ["1.3.1"], (page, report, context) => {
  for (const { element, caption, ...table } of tablesOf(page)) {
    const isData = isDataTable({ element, caption, ...table }) && table.rows.some((row) => row.some(isHeaderCell));
    if (!isData || (caption !== null && textOf(page, caption) !== "")) continue;
    if (context.house === null && (attribute(element, "aria-label") || attribute(element, "aria-labelledby"))) continue;
    report[strictAtHome(context)](
      caption ?? element,
      caption === null
        ? "Diese Tabelle hat keine Beschriftung (caption)."
        : "Die Beschriftung dieser Tabelle ist leer.",
      "Sagen Sie in <caption> mit wenigen Worten, was die Tabelle zeigt.",
    );
  }
});
