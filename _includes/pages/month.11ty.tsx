import { formatMonth } from "../../src/content/dates.ts";
import type { MonthList } from "../../src/site/lists.ts";
import type { Portal } from "../../src/site/portal.ts";
import { RELEASES, yearUrl } from "../../src/site/urls.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { ReleaseList } from "../components/release-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly month: MonthList;
}

export const data = {
  pagination: { data: "portal.months", size: 1, alias: "month" },
  permalink: ({ month }: Data) => `/${month.url}`,
};

/** All releases of a month with their summaries. */
export default function monthPage({ portal, month }: Data): string {
  const context = pageContext(portal, month.url);
  const year = month.month.slice(0, 4);
  const name = formatMonth(month.month);
  return renderDocument({
    context,
    title: `Pressemitteilungen ${name}`,
    description: `Alle Pressemitteilungen aus dem Monat ${name}.`,
    children: (
      <>
        <Breadcrumb
          context={context}
          trail={[
            ["Pressemitteilungen", RELEASES],
            [year, yearUrl(year)],
          ]}
        />
        <h1>Pressemitteilungen {name}</h1>
        <ReleaseList context={context} releases={month.releases} level={2} />
      </>
    ),
  });
}
