import type { VNode } from "preact";
import { type AddressEnding, endingTitle } from "../../src/site/endings.ts";
import type { Portal } from "../../src/site/portal.ts";
import { RELEASES, releaseUrl } from "../../src/site/urls.ts";
import { Inline } from "../components/inline.tsx";
import { foreign } from "../components/release-list.tsx";
import { DateTime } from "../components/time.tsx";
import { renderDocument } from "../layout/document.tsx";
import { type PageContext, pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly ending: AddressEnding;
}

export const data = {
  pagination: { data: "portal.endingPages", size: 1, alias: "ending" },
  permalink: ({ ending }: Data) => `/${ending.path}`,
};

/** An address whose content moved (WCAG H76: refresh at once, with a link), was withdrawn, or was erased. */
export default function endingPage({ portal, ending }: Data): string {
  const context = pageContext(portal, ending.path);
  const moved = ending.kind === "moved" ? context.link(ending.to) : null;
  return renderDocument({
    context,
    title: endingTitle(ending),
    description: "Unter dieser Adresse stand früher ein Text.",
    noindex: true,
    ...(ending.kind === "moved" ? { canonical: ending.to } : {}),
    head: moved === null ? null : <meta http-equiv="refresh" content={`0; url=${moved}`} />,
    children: (
      <>
        <h1>{endingTitle(ending)}</h1>
        <Explanation context={context} portal={portal} ending={ending} />
        <p>
          <a href={context.link(RELEASES)}>Pressemitteilungen nach Jahr, Herausgeber und Thema</a>
        </p>
      </>
    ),
  });
}

interface ExplanationProps extends Data {
  readonly context: PageContext;
}

interface DestinationProps {
  readonly context: PageContext;
  readonly portal: Portal;
  readonly path: string;
}

function Explanation({ context, portal, ending }: ExplanationProps): VNode {
  switch (ending.kind) {
    case "moved":
      return (
        <p>
          Der Inhalt hat eine neue Adresse: <Destination context={context} portal={portal} path={ending.to} />
        </p>
      );
    case "withdrawn":
      return (
        <p>
          Der Text wurde am <DateTime date={ending.date} /> zurückgezogen. Grund: <Inline text={ending.reason} />
        </p>
      );
    case "erased":
      return (
        <p>
          Der Text wurde am <DateTime date={ending.date} /> aus rechtlichen Gründen gelöscht.
        </p>
      );
  }
}

/** Named after what it leads to where that is a release: nobody understands an address that is read out. */
function Destination({ context, portal, path }: DestinationProps): VNode {
  const release = [...portal.releaseById.values()].find((one) => releaseUrl(one) === path);
  if (release === undefined) return <a href={context.link(path)}>{path}</a>;
  return (
    <a href={context.link(path)} lang={foreign(release)}>
      <Inline text={release.title} language={release.language} />
    </a>
  );
}
