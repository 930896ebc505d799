import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { publisherUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { germanFrame } from "./release-list.tsx";
import { DateTime } from "./time.tsx";

interface Props {
  readonly context: PageContext;
  readonly release: Release;
}

/** Publisher, number, place and date: the head of every press release. */
export function ReleaseHead({ context, release }: Props): VNode {
  return (
    <div class="angaben" lang={germanFrame(release)}>
      <p>
        {release.publishers.map((publisher, index) => (
          <span key={publisher.id} itemprop="publisher" itemscope itemtype="https://schema.org/GovernmentOrganization">
            <a href={context.link(publisherUrl(publisher))} itemprop="url">
              <span itemprop="name">{publisher.name}</span>
            </a>
            {index < release.publishers.length - 1 && ", "}
          </span>
        ))}
      </p>
      <p>
        Pressemitteilung{release.number !== null && ` Nr. ${release.number}`}
        {", "}
        {release.place !== null && `${release.place}, `}
        <DateTime date={release.date} itemprop="datePublished" />
      </p>
      {release.responsible.length > 0 && (
        <p>Zuständig: {release.responsible.map((publisher) => publisher.name).join(", ")}</p>
      )}
    </div>
  );
}
