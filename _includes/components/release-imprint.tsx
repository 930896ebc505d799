import { Fragment, type VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import type { PageContext } from "../layout/page-context.ts";
import { PublisherCard, personText } from "./address.tsx";

/** The publishers' imprint as valid on the day of the release, and the channels of the house: from the registry, never from the text. */
export function Imprint({ context, release }: { readonly context: PageContext; readonly release: Release }): VNode {
  const { channels } = context.portal.site;
  return (
    <>
      {release.publishers.map((publisher) => (
        <div key={publisher.id}>
          <PublisherCard publisher={publisher} />
          <p>Verantwortlich: {personText(publisher.responsible)}</p>
        </div>
      ))}
      {channels.length > 0 && (
        <p>
          Weitere Kanäle:{" "}
          {channels.map((channel, index) => (
            <Fragment key={channel.id}>
              <a href={channel.url} rel="external">
                {channel.name}
              </a>
              {index < channels.length - 1 && ", "}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
