import { formatMonth } from "../../src/content/dates.ts";
import type { YearList } from "../../src/site/lists.ts";
import type { Portal } from "../../src/site/portal.ts";
import { RELEASES } from "../../src/site/urls.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { ReleaseLines } from "../components/release-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly year: YearList;
}

export const data = {
  pagination: { data: "portal.years", size: 1, alias: "year" },
  permalink: ({ year }: Data) => `/${year.url}`,
};

/** All releases of a year, one line each, by month. */
export default function yearPage({ portal, year }: Data): string {
  const context = pageContext(portal, year.url);
  return renderDocument({
    context,
    title: `Pressemitteilungen ${year.year}`,
    description: `Alle Pressemitteilungen des Jahres ${year.year} nach Monat.`,
    children: (
      <>
        <Breadcrumb context={context} trail={[["Pressemitteilungen", RELEASES]]} />
        <h1>Pressemitteilungen {year.year}</h1>
        {year.months.map((month) => (
          <section key={month.month}>
            <h2>
              <a href={context.link(month.url)}>{formatMonth(month.month)}</a>
            </h2>
            <ReleaseLines context={context} releases={month.releases} />
          </section>
        ))}
      </>
    ),
  });
}
