import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { releaseUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Inline } from "./inline.tsx";
import { germanFrame } from "./release-list.tsx";
import { DateTime } from "./time.tsx";

interface Props {
  readonly context: PageContext;
  readonly release: Release;
}

/** What a reader must know before the text: example data, withdrawal, corrections, draft state (GOV.UK: withdrawn notice, change history). */
export function Notices({ context, release }: Props): VNode {
  const { portal } = context;
  const current = release.edition === null ? undefined : portal.releaseById.get(release.versionOf ?? "");
  return (
    <div lang={germanFrame(release)}>
      {current !== undefined && (
        <p class="kasten">
          <strong>Frühere Fassung {release.edition}.</strong> Es gilt die berichtigte Mitteilung:{" "}
          <a href={context.link(releaseUrl(current))}>
            <Inline text={current.title} />
          </a>
        </p>
      )}
      {release.draft && <p class="kasten">Entwurf: noch nicht veröffentlicht.</p>}
      {release.embargoed && <p class="kasten">Gesperrt bis zum Ende der Sperrfrist: noch nicht veröffentlicht.</p>}
      {release.example && <p class="kasten">Diese Mitteilung ist ein Beispiel. Ihr Inhalt ist erfunden.</p>}
      {release.withdrawn !== null && (
        <div class="kasten">
          <p>
            <strong>
              Diese Mitteilung wurde am <DateTime date={release.withdrawn.date} /> zurückgezogen.
            </strong>
          </p>
          <p>
            Grund: <Inline text={release.withdrawn.reason} />
          </p>
        </div>
      )}
      {release.corrections.length > 0 && (
        <div class="kasten">
          <h2>Berichtigt</h2>
          <ul>
            {release.corrections.map((correction) => (
              <li key={correction.date + correction.text}>
                <DateTime date={correction.date} />: <Inline text={correction.text} />
              </li>
            ))}
            {(portal.editions.get(release.id) ?? []).map((edition) => (
              <li key={edition.id}>
                <a href={context.link(releaseUrl(edition))}>Frühere Fassung {edition.edition} ansehen</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {release.speech && (
        <p>
          <strong>Es gilt das gesprochene Wort.</strong>
        </p>
      )}
    </div>
  );
}
