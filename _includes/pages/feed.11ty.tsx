import { h, type VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { renderInline } from "../../src/markdown/inline.ts";
import type { Feed } from "../../src/site/feeds.ts";
import type { Portal } from "../../src/site/portal.ts";
import { renderForFeed } from "../../src/site/texts.ts";
import { releaseTextUrl, releaseUrl } from "../../src/site/urls.ts";
import { absoluteUrl } from "../layout/page-context.ts";
import { renderXml } from "../layout/xml.ts";

interface Data {
  readonly portal: Portal;
  readonly feed: Feed;
}

export const data = {
  pagination: { data: "portal.feeds", size: 1, alias: "feed" },
  permalink: ({ feed }: Data) => `/${feed.url}`,
};

/** An Atom feed with full texts (RFC 4287): whoever reads the feed need not load the page. */
export default function atomFeed({ portal, feed }: Data): string {
  const self = absoluteUrl(portal, feed.url);
  return renderXml(
    h(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "de" },
      h("id", null, self),
      h("title", null, feed.title),
      h("updated", null, feed.updated),
      h("link", { rel: "self", type: "application/atom+xml", href: self }),
      h("link", { rel: "alternate", type: "text/html", href: absoluteUrl(portal, feed.pageUrl) }),
      h("author", null, h("name", null, portal.site.config.title)),
      feed.releases.map((release) => entry(portal, release)),
    ),
  );
}

function entry(portal: Portal, release: Release): VNode {
  const address = absoluteUrl(portal, releaseUrl(release));
  return h(
    "entry",
    { key: release.id },
    h("id", null, address),
    h("title", null, renderInline(release.title).text),
    h("published", null, release.published),
    h("updated", null, release.updated),
    release.publishers.map((publisher) => h("author", { key: publisher.id }, h("name", null, publisher.name))),
    h("link", { rel: "alternate", type: "text/html", hreflang: release.language, href: address }),
    h("link", { rel: "alternate", type: "text/plain", href: absoluteUrl(portal, releaseTextUrl(release)) }),
    release.topics.map((topic) => h("category", { key: topic.id, term: topic.id, label: topic.name })),
    h("summary", null, renderInline(release.summary).text),
    h("content", { type: "html" }, noticeHtml(release) + renderForFeed(portal, release)),
  );
}

/** Withdrawals and corrections travel with the text. */
function noticeHtml(release: Release): string {
  const notices = [
    ...(release.withdrawn === null ? [] : [`Zurückgezogen: ${release.withdrawn.reason}`]),
    ...release.corrections.map((correction) => `Berichtigt: ${correction.text}`),
    ...(release.example ? ["Diese Mitteilung ist ein Beispiel. Ihr Inhalt ist erfunden."] : []),
  ];
  return notices.map((notice) => `<p><strong>${renderInline(notice).html}</strong></p>`).join("");
}
