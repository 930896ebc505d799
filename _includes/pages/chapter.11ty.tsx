import type { Chapter, Strategy } from "../../src/content/model.ts";
import type { Portal } from "../../src/site/portal.ts";
import { renderForPage } from "../../src/site/texts.ts";
import { chapterUrl, MEASURES, STRATEGY } from "../../src/site/urls.ts";
import { Attachments } from "../components/attachments.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Figures } from "../components/figures.tsx";
import { Html } from "../components/html.tsx";
import { Inline } from "../components/inline.tsx";
import { LocalContents } from "../components/local-contents.tsx";
import { renderDocument } from "../layout/document.tsx";
import { type PageContext, pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly chapter: Chapter;
}

export const data = {
  pagination: { data: "portal.chapters", size: 1, alias: "chapter" },
  permalink: ({ chapter }: Data) => `/${chapterUrl(chapter)}`,
};

/** One chapter of the strategy with its own contents and the way on. */
export default function chapterPage({ portal, chapter }: Data): string {
  const url = chapterUrl(chapter);
  const context = pageContext(portal, url);
  const body = renderForPage(portal, chapter, url);
  const { strategy } = portal.site;
  return renderDocument({
    context,
    title: chapter.title,
    description: chapter.summary,
    children: (
      <>
        {strategy !== null && <Breadcrumb context={context} trail={[[strategy.title, STRATEGY]]} />}
        <h1>
          <Inline text={chapter.title} />
        </h1>
        <p class="vorspann">
          <Inline text={chapter.summary} />
        </p>
        <LocalContents headings={body.headings} />
        <Figures context={context} images={chapter.images.filter((image) => !body.images.includes(image.name))} />
        <Html tag="div" html={body.html} />
        {chapter.attachments.length > 0 && <Attachments context={context} attachments={chapter.attachments} />}
        {strategy !== null && <ChapterSteps context={context} strategy={strategy} chapter={chapter} />}
      </>
    ),
  });
}

function ChapterSteps({
  context,
  strategy: { chapters },
  chapter,
}: {
  readonly context: PageContext;
  readonly strategy: Strategy;
  readonly chapter: Chapter;
}) {
  const at = chapters.indexOf(chapter);
  const before = chapters[at - 1];
  const after = chapters[at + 1];
  return (
    <nav class="blaettern" aria-label="Kapitel">
      <ul>
        {before !== undefined && (
          <li>
            Voriges Kapitel: <a href={context.link(chapterUrl(before))}>{before.title}</a>
          </li>
        )}
        <li>
          Nächstes Kapitel:{" "}
          {after === undefined ? (
            <a href={context.link(MEASURES)}>Maßnahmen und ihr Stand</a>
          ) : (
            <a href={context.link(chapterUrl(after))}>{after.title}</a>
          )}
        </li>
      </ul>
    </nav>
  );
}
