import type { Portal } from "../../src/site/portal.ts";
import { FEED, RELEASES } from "../../src/site/urls.ts";
import { ReleaseList } from "../components/release-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { type PageContext, pageContext } from "../layout/page-context.ts";

export const data = { permalink: `/${RELEASES}` };

/** The way to every release: by year, by publisher, by topic (WCAG 2.4.5). */
export default function releasesPage({ portal }: { readonly portal: Portal }): string {
  const context = pageContext(portal, RELEASES);
  return renderDocument({
    context,
    title: "Pressemitteilungen",
    description: "Alle Pressemitteilungen nach Jahr, Herausgeber und Thema.",
    children: (
      <>
        <h1>Pressemitteilungen</h1>
        <section>
          <h2>Nach Jahr</h2>
          <Counted context={context} entries={portal.years.map((year) => [year.year, year.url, year.count])} />
        </section>
        <section>
          <h2>Nach Herausgeber</h2>
          <Counted
            context={context}
            entries={portal.publisherLists.map((list) => [list.subject.name, list.url, list.releases.length])}
          />
        </section>
        <section>
          <h2>Nach Thema</h2>
          <Counted
            context={context}
            entries={portal.topicLists.map((list) => [list.subject.name, list.url, list.releases.length])}
          />
        </section>
        <section>
          <h2>Neueste</h2>
          <ReleaseList context={context} releases={portal.listed.slice(0, 20)} level={3} />
          <p>
            Neue Mitteilungen kommen auch als <a href={context.link(FEED)}>Newsfeed (Atom)</a> in Ihr Leseprogramm.
          </p>
        </section>
      </>
    ),
  });
}

/** Links to lists, each with the number of its releases. */
function Counted({
  context,
  entries,
}: {
  readonly context: PageContext;
  readonly entries: readonly (readonly [name: string, url: string, count: number])[];
}) {
  return (
    <ul>
      {entries.map(([name, url, count]) => (
        <li key={url}>
          <a href={context.link(url)}>{name}</a> ({count === 1 ? "1 Mitteilung" : `${count} Mitteilungen`})
        </li>
      ))}
    </ul>
  );
}
