import type { Strategy } from "../../src/content/model.ts";
import type { Portal } from "../../src/site/portal.ts";
import { chapterUrl, MEASURES, STRATEGY } from "../../src/site/urls.ts";
import { Inline } from "../components/inline.tsx";
import { ReleaseLines } from "../components/release-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly strategy: Strategy;
}

export const data = {
  pagination: { data: "portal.strategies", size: 1, alias: "strategy" },
  permalink: `/${STRATEGY}`,
};

/** The strategy's first page: what it is, its state, and the table of contents. */
export default function strategyPage({ portal, strategy }: Data): string {
  const context = pageContext(portal, STRATEGY);
  return renderDocument({
    context,
    title: strategy.title,
    description: strategy.summary,
    children: (
      <>
        <h1>
          <Inline text={strategy.title} />
        </h1>
        {strategy.subtitle !== null && (
          <p class="vorspann">
            <Inline text={strategy.subtitle} />
          </p>
        )}
        <p>
          <Inline text={strategy.summary} />
        </p>
        <p class="angaben">
          {strategy.publishers.map((publisher) => publisher.name).join(", ")}
          {", "}
          <Inline text={strategy.status} />
        </p>
        <nav aria-labelledby="inhaltsverzeichnis">
          <h2 id="inhaltsverzeichnis">Inhalt</h2>
          <ol>
            {strategy.chapters.map((chapter) => (
              <li key={chapter.slug}>
                <a href={context.link(chapterUrl(chapter))}>
                  <Inline text={chapter.title} />
                </a>
                <p>
                  <Inline text={chapter.summary} />
                </p>
              </li>
            ))}
            <li>
              <a href={context.link(MEASURES)}>Maßnahmen und ihr Stand</a>
            </li>
          </ol>
        </nav>
        {strategy.releases.length > 0 && (
          <section>
            <h2>Pressemitteilungen zur Strategie</h2>
            <ReleaseLines
              context={context}
              releases={strategy.releases.flatMap((id) => portal.releaseById.get(id) ?? [])}
            />
          </section>
        )}
      </>
    ),
  });
}
