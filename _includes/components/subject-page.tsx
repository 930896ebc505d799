import type { ComponentChildren } from "preact";
import { byYear, type SubjectList, type SubjectYear } from "../../src/site/lists.ts";
import { RELEASES } from "../../src/site/urls.ts";
import { renderDocument } from "../layout/document.tsx";
import type { PageContext } from "../layout/page-context.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { ReleaseLines, ReleaseList } from "./release-list.tsx";

/** A publisher or topic with everything it released: one page, or the newest and a page for each year. */
export function renderSubjectPage<T>(props: {
  readonly context: PageContext;
  readonly list: SubjectList<T>;
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}): string {
  const { context, list, title } = props;
  const split = list.years.length > 0;
  return renderDocument({
    context,
    title,
    description: props.description,
    head: <link rel="alternate" type="application/atom+xml" title={title} href={context.link(list.feedUrl)} />,
    children: (
      <>
        <Breadcrumb context={context} trail={[["Pressemitteilungen", RELEASES]]} />
        <h1>{title}</h1>
        {props.children}
        <p>
          <a href={context.link(list.feedUrl)}>Newsfeed zu „{title}“ (Atom)</a>
        </p>
        {list.releases.length === 0 && <p>Hierzu gibt es noch keine Pressemitteilungen.</p>}
        {split && (
          <section>
            <h2>Neueste</h2>
            <ReleaseList context={context} releases={list.releases.slice(0, 20)} level={3} />
          </section>
        )}
        {split && (
          <section>
            <h2>Alle nach Jahr</h2>
            <ul>
              {list.years.map((year) => (
                <li key={year.year}>
                  <a href={context.link(year.url)}>{`${title} ${year.year}`}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {!split &&
          byYear(list.releases).map((year) => (
            <section key={year.year}>
              <h2>{year.year}</h2>
              <ReleaseList
                context={context}
                releases={year.months.flatMap((month) => month.releases)}
                level={3}
                summaries={false}
              />
            </section>
          ))}
      </>
    ),
  });
}

/** One year of a long publisher's or topic's list. */
export function renderSubjectYear<T>(context: PageContext, list: SubjectYear<T>, name: string): string {
  const title = `${name} ${list.year}`;
  return renderDocument({
    context,
    title,
    description: `Pressemitteilungen ${list.year}: ${name}.`,
    children: (
      <>
        <Breadcrumb
          context={context}
          trail={[
            ["Pressemitteilungen", RELEASES],
            [name, list.parentUrl],
          ]}
        />
        <h1>{title}</h1>
        <ReleaseLines context={context} releases={list.releases} />
      </>
    ),
  });
}
