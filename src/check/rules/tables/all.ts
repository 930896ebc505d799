import type { PageRule } from "../rule.ts";
import { preformattedTable } from "./preformatted-table.ts";
import { tableCaption } from "./table-caption.ts";
import { tableEmptyHeader } from "./table-empty-header.ts";
import { tableHeaderUnused } from "./table-header-unused.ts";
import { tableHeaders } from "./table-headers.ts";
import { tableHeadersAttribute } from "./table-headers-attribute.ts";
import { tableLayout } from "./table-layout.ts";
import { tableMergedHeaders } from "./table-merged-headers.ts";
import { tableRagged } from "./table-ragged.ts";
import { tableRegion } from "./table-region.ts";
import { tableRowHeaders } from "./table-row-headers.ts";
import { tableScope } from "./table-scope.ts";

/** The page rules on tables, in the order of the report. */
export const tablesRules: readonly PageRule[] = [
  tableCaption,
  tableHeadersAttribute,
  tableHeaders,
  tableLayout,
  tableMergedHeaders,
  tableRagged,
  tableRegion,
  tableRowHeaders,
  tableScope,
  tableEmptyHeader,
  tableHeaderUnused,
  preformattedTable,
];
