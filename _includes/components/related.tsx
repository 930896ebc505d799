import type { VNode } from "preact";
import { formatDate } from "../../src/content/dates.ts";
import type { Release } from "../../src/content/model.ts";
import { releaseUrl, topicUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Inline } from "./inline.tsx";
import { foreign } from "./release-list.tsx";

interface Props {
  readonly context: PageContext;
  readonly release: Release;
}

/** Topics and related releases. */
export function Related({ context, release }: Props): VNode | null {
  const related = release.related.flatMap((id) => context.portal.releaseById.get(id) ?? []);
  if (release.topics.length === 0 && related.length === 0) return null;
  return (
    <section>
      <h2>Mehr zum Thema</h2>
      <ul>
        {release.topics.map((topic) => (
          <li key={topic.id}>
            Thema <a href={context.link(topicUrl(topic))}>{topic.name}</a>
          </li>
        ))}
        {related.map((other) => (
          <li key={other.id}>
            {formatDate(other.date)}:{" "}
            <a href={context.link(releaseUrl(other))} lang={foreign(other)}>
              <Inline text={other.title} language={other.language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
