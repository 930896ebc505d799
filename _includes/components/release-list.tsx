import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { releaseUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Inline } from "./inline.tsx";
import { DateTime } from "./time.tsx";

interface Props {
  readonly context: PageContext;
  readonly releases: readonly Release[];
  /** Level of the headline of each item, so that lists nest rightly below any section. */
  readonly level: 2 | 3;
  readonly summaries?: boolean;
}

/** Releases as a list of headlines; date and publisher follow the headline, which is what readers scan for. */
export function ReleaseList({ context, releases, level, summaries = true }: Props): VNode {
  const Headline = level === 2 ? "h2" : "h3";
  return (
    <ul class="liste">
      {releases.map((release) => (
        <li key={release.id}>
          <Headline>
            <a href={context.link(releaseUrl(release))} lang={foreign(release)}>
              <Inline text={release.title} language={release.language} />
            </a>
          </Headline>
          <p class="angaben">
            <DateTime date={release.date} />, {release.publishers.map((publisher) => publisher.name).join(", ")}
            {release.withdrawn !== null && ", zurückgezogen"}
            {release.corrections.length > 0 && ", berichtigt"}
          </p>
          {summaries && (
            <p>
              <Inline text={release.summary} language={release.language} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The compact form for long lists: one line a release, headings would drown the list. */
export function ReleaseLines({ context, releases }: Pick<Props, "context" | "releases">): VNode {
  return (
    <ul>
      {releases.map((release) => (
        <li key={release.id}>
          <DateTime date={release.date} />:{" "}
          <a href={context.link(releaseUrl(release))} lang={foreign(release)}>
            <Inline text={release.title} language={release.language} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** `lang` for the German frame around a text that is not German (WCAG 3.1.2). */
export function germanFrame(release: Release): string | undefined {
  return release.language === "de" ? undefined : "de";
}

/** `lang` for the title of a text that is not German. */
export function foreign(release: Release): string | undefined {
  return release.language === "de" ? undefined : release.language;
}
