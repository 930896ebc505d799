import { formatMonth } from "../../src/content/dates.ts";
import type { Release } from "../../src/content/model.ts";
import type { Portal } from "../../src/site/portal.ts";
import { renderForPage } from "../../src/site/texts.ts";
import { monthUrl, RELEASES, releaseUrl, yearUrl } from "../../src/site/urls.ts";
import { Attachments } from "../components/attachments.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Contacts } from "../components/contacts.tsx";
import { Figures } from "../components/figures.tsx";
import { Html } from "../components/html.tsx";
import { Inline } from "../components/inline.tsx";
import { OtherForms } from "../components/other-forms.tsx";
import { Pager } from "../components/pager.tsx";
import { Related } from "../components/related.tsx";
import { ReleaseHead } from "../components/release-head.tsx";
import { Imprint } from "../components/release-imprint.tsx";
import { germanFrame } from "../components/release-list.tsx";
import { ReleaseMeta } from "../components/release-meta.tsx";
import { Notices } from "../components/release-notices.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly release: Release;
}

export const data = {
  pagination: { data: "portal.site.releases", size: 1, alias: "release" },
  permalink: ({ release }: Data) => `/${releaseUrl(release)}`,
};

/** One press release with everything that belongs to it: it must stand alone when printed, mirrored or quoted. */
export default function releasePage({ portal, release }: Data): string {
  const url = releaseUrl(release);
  const context = pageContext(portal, url);
  const body = renderForPage(portal, release, url);
  const unplaced = release.images.filter((image) => !body.images.includes(image.name));
  const month = release.date.slice(0, 7);
  return renderDocument({
    context,
    title: release.edition === null ? release.title : `${release.title} (Fassung ${release.edition})`,
    description: release.summary,
    language: release.language,
    noindex: release.withdrawn !== null || release.edition !== null,
    head: <ReleaseMeta context={context} release={release} />,
    children: (
      <>
        <Breadcrumb
          context={context}
          trail={[
            ["Pressemitteilungen", RELEASES],
            [month.slice(0, 4), yearUrl(month.slice(0, 4))],
            [formatMonth(month), monthUrl(month)],
          ]}
        />
        <article itemscope itemtype="https://schema.org/NewsArticle">
          <ReleaseHead context={context} release={release} />
          {release.kicker !== null && (
            <p class="angaben">
              <Inline text={release.kicker} language={release.language} />
            </p>
          )}
          <h1 itemprop="headline">
            <Inline text={release.title} language={release.language} />
          </h1>
          {release.subtitle !== null && (
            <p class="vorspann">
              <Inline text={release.subtitle} language={release.language} />
            </p>
          )}
          <Notices context={context} release={release} />
          <Figures context={context} images={unplaced} />
          <Html tag="div" html={body.html} itemprop="articleBody" />
          {release.attachments.length > 0 && <Attachments context={context} attachments={release.attachments} />}
          <section lang={germanFrame(release)}>
            <h2>Kontakt</h2>
            <Contacts release={release} />
            <Imprint context={context} release={release} />
          </section>
        </article>
        <div class="rand" lang={germanFrame(release)}>
          <Related context={context} release={release} />
          <OtherForms context={context} release={release} />
          <Pager context={context} release={release} />
        </div>
      </>
    ),
  });
}
