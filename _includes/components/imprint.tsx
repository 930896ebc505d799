import type { VNode } from "preact";
import type { PageContext } from "../layout/page-context.ts";
import { PostalAddress, PublisherCard, personText } from "./address.tsx";

/** The obligatory entries of an imprint (DDG § 5, MStV § 18). */
export function ImprintDetails({ context }: { readonly context: PageContext }): VNode {
  const { imprint } = context.portal.site.legal;
  return (
    <>
      <section>
        <h2>Anbieter</h2>
        <PublisherCard publisher={imprint.provider} />
        <p>Vertreten durch: {personText(imprint.representative)}</p>
        {imprint.vatId !== null && <p>Umsatzsteuer-Identifikationsnummer: {imprint.vatId}</p>}
        {imprint.supervisoryBody !== null && <p>Aufsichtsbehörde: {imprint.supervisoryBody}</p>}
      </section>
      <section>
        <h2>Verantwortlich für den Inhalt</h2>
        <p>
          {personText(imprint.contentResponsible)}
          <br />
          <PostalAddress address={imprint.provider.address} />
        </p>
      </section>
    </>
  );
}
