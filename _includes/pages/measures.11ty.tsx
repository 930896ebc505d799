import type { Measure, MeasureStatus, Strategy } from "../../src/content/model.ts";
import type { Portal } from "../../src/site/portal.ts";
import { chapterUrl, MEASURES, STRATEGY } from "../../src/site/urls.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Inline } from "../components/inline.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly strategy: Strategy;
}

export const data = {
  pagination: { data: "portal.strategies", size: 1, alias: "strategy" },
  permalink: `/${MEASURES}`,
};

const STATES: readonly MeasureStatus[] = ["umgesetzt", "begonnen", "geplant"];

/** The measures by chapter, with a table that counts their states. */
export default function measuresPage({ portal, strategy }: Data): string {
  const context = pageContext(portal, MEASURES);
  const { measures, chapters } = strategy;
  return renderDocument({
    context,
    title: `Maßnahmen: ${strategy.title}`,
    description: `Die Maßnahmen und ihr Stand: ${strategy.title}.`,
    children: (
      <>
        <Breadcrumb context={context} trail={[[strategy.title, STRATEGY]]} />
        <h1>Maßnahmen: {strategy.title}</h1>
        {strategy.measuresNotice !== null && (
          <p class="kasten">
            <Inline text={strategy.measuresNotice} />
          </p>
        )}
        <section class="tabelle" tabindex={0} aria-labelledby="stand">
          <table>
            <caption id="stand">Stand der Maßnahmen</caption>
            <thead>
              <tr>
                <th scope="col">Stand</th>
                <th scope="col" class="zahl">
                  Anzahl
                </th>
              </tr>
            </thead>
            <tbody>
              {STATES.map((status) => (
                <tr key={status}>
                  <th scope="row">{status}</th>
                  <td class="zahl">{measures.filter((measure) => measure.status === status).length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {chapters.map((chapter) => {
          const own = measures.filter((measure) => measure.chapter === chapter.slug);
          if (own.length === 0) return null;
          return (
            <section key={chapter.slug}>
              <h2>
                <a href={context.link(chapterUrl(chapter))}>
                  <Inline text={chapter.title} />
                </a>
              </h2>
              {own.map((measure) => (
                <MeasureEntry key={measure.id} measure={measure} />
              ))}
            </section>
          );
        })}
      </>
    ),
  });
}

function MeasureEntry({ measure }: { readonly measure: Measure }) {
  return (
    <>
      <h3 id={measure.id}>
        <Inline text={measure.title} />
      </h3>
      <p>
        <Inline text={measure.description} />
      </p>
      <p class="angaben">
        Stand: {measure.status}. Zuständig: {measure.responsible}
      </p>
    </>
  );
}
