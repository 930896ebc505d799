import { type Portal, pageOfKind } from "../../src/site/portal.ts";
import { HOME, pageUrl, RELEASES, STRATEGY } from "../../src/site/urls.ts";
import { Inline } from "../components/inline.tsx";
import { ReleaseList } from "../components/release-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

export const data = { permalink: `/${HOME}` };

/** The home page: the newest releases, the strategy, and the ways in for people who need another form. */
export default function homePage({ portal }: { readonly portal: Portal }): string {
  const { site } = portal;
  const context = pageContext(portal, HOME);
  const plain = pageOfKind(site, "plain-language");
  const sign = pageOfKind(site, "sign-language");
  return renderDocument({
    context,
    title: null,
    description: site.config.description,
    children: (
      <>
        <h1>{site.config.title}</h1>
        <p class="vorspann">
          <Inline text={site.config.description} />
        </p>
        {(plain !== null || sign !== null) && (
          <ul>
            {[plain, sign].map(
              (page) =>
                page !== null && (
                  <li key={page.slug}>
                    <a href={context.link(pageUrl(page))}>{page.title}</a>
                  </li>
                ),
            )}
          </ul>
        )}
        <section>
          <h2>Aktuelle Pressemitteilungen</h2>
          <ReleaseList context={context} releases={portal.listed.slice(0, site.config.homeReleases)} level={3} />
          <p>
            <a href={context.link(RELEASES)}>Alle Pressemitteilungen nach Jahr, Herausgeber und Thema</a>
          </p>
        </section>
        {site.strategy !== null && (
          <section class="kasten">
            <h2>
              <a href={context.link(STRATEGY)}>{site.strategy.title}</a>
            </h2>
            <p>
              <Inline text={site.strategy.summary} />
            </p>
          </section>
        )}
      </>
    ),
  });
}
