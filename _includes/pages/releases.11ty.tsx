import type { Portal } from "../../src/site/portal.ts";
import { FEED, RELEASES } from "../../src/site/urls.ts";
import { ReleaseList } from "../components/release-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

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
          <ul>
            {portal.years.map((year) => (
              <li key={year.year}>
                <a href={context.link(year.url)}>{year.year}</a> ({count(year.count)})
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Nach Herausgeber</h2>
          <ul>
            {portal.publisherLists.map((list) => (
              <li key={list.subject.id}>
                <a href={context.link(list.url)}>{list.subject.name}</a> ({count(list.releases.length)})
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Nach Thema</h2>
          <ul>
            {portal.topicLists.map((list) => (
              <li key={list.subject.id}>
                <a href={context.link(list.url)}>{list.subject.name}</a> ({count(list.releases.length)})
              </li>
            ))}
          </ul>
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

const count = (number: number): string => (number === 1 ? "1 Mitteilung" : `${number} Mitteilungen`);
