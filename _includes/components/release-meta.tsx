import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { releaseTextUrl, releaseUrl } from "../../src/site/urls.ts";
import { absoluteUrl, type PageContext } from "../layout/page-context.ts";

/** Metadata of a release for catalogues and link previews: Dublin Core (ISO 15836), Open Graph, language versions. */
export function ReleaseMeta({ context, release }: { readonly context: PageContext; readonly release: Release }): VNode {
  const { portal } = context;
  const original = release.versionOf === null ? release : (portal.releaseById.get(release.versionOf) ?? release);
  const versions = portal.versions.get(original.id) ?? [];
  const editions = portal.editions.get(original.id) ?? [];
  const previous = editions.find((edition) => edition.edition === (release.edition ?? editions.length + 1) - 1);
  const next = editions.find((edition) => edition.edition === (release.edition ?? 0) + 1) ?? original;
  return (
    <>
      {/* RFC 5829: the earlier text and the one that counts name each other. */}
      {previous !== undefined && <link rel="predecessor-version" href={context.link(releaseUrl(previous))} />}
      {release.edition !== null && (
        <>
          <link rel="successor-version" href={context.link(releaseUrl(next))} />
          <link rel="latest-version version-history" href={context.link(releaseUrl(original))} />
        </>
      )}
      <link rel="alternate" type="text/plain" href={context.link(releaseTextUrl(release))} />
      {versions.length > 0 &&
        release.edition === null &&
        [original, ...versions].map((version) => (
          <link
            key={version.id}
            rel="alternate"
            hreflang={version.language}
            href={absoluteUrl(portal, releaseUrl(version))}
          />
        ))}
      <meta name="DC.title" content={release.title} />
      <meta name="DC.date" content={release.date} />
      <meta name="DC.language" content={release.language} />
      <meta name="DC.publisher" content={release.publishers.map((publisher) => publisher.name).join("; ")} />
      <meta name="DC.identifier" content={absoluteUrl(portal, context.url)} />
      <meta property="og:type" content="article" />
      <meta property="og:description" content={release.summary} />
      <meta property="article:published_time" content={release.published} />
      <meta property="article:modified_time" content={release.updated} />
    </>
  );
}
