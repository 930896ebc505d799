import { formatDate } from "../../src/content/dates.ts";
import type { Publisher } from "../../src/content/model.ts";
import type { SubjectList } from "../../src/site/lists.ts";
import type { Portal } from "../../src/site/portal.ts";
import { PublisherCard, personText } from "../components/address.tsx";
import { renderSubjectPage } from "../components/subject-page.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly list: SubjectList<Publisher>;
}

export const data = {
  pagination: { data: "portal.publisherLists", size: 1, alias: "list" },
  permalink: ({ list }: Data) => `/${list.url}`,
};

/** A publisher today, its former names, and what it released. */
export default function publisherPage({ portal, list }: Data): string {
  const { subject } = list;
  const former = portal.site.publishers.filter(
    (period) => period.id === subject.id && period.validTo !== null && period.name !== subject.name,
  );
  return renderSubjectPage({
    context: pageContext(portal, list.url),
    list,
    title: subject.name,
    description: `Pressemitteilungen und Kontakt: ${subject.name}.`,
    children: (
      <>
        <PublisherCard publisher={subject} />
        <p>Verantwortlich: {personText(subject.responsible)}</p>
        {former.length > 0 && (
          <section>
            <h2>Frühere Namen</h2>
            <ul>
              {former.map((period) => (
                <li key={period.validFrom}>
                  {period.name} (bis {formatDate(period.validTo ?? period.validFrom)})
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
}
