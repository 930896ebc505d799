import type { VNode } from "preact";
import type { PageContext } from "../layout/page-context.ts";
import { OfficeCard, PublisherCard } from "./address.tsx";

/** What people must be told about their data (GDPR Art. 13); this site stores nothing on the device (TDDDG § 25). */
export function PrivacyDetails({ context }: { readonly context: PageContext }): VNode {
  const { privacy } = context.portal.site.legal;
  return (
    <>
      <section>
        <h2>Verantwortliche Stelle</h2>
        <PublisherCard publisher={privacy.controller} />
      </section>
      <section>
        <h2>Datenschutzbeauftragte oder Datenschutzbeauftragter</h2>
        <OfficeCard office={privacy.officer} />
      </section>
      <section>
        <h2>Was diese Seiten nicht tun</h2>
        <p>
          Diese Seiten setzen keine Cookies, führen kein Skript aus, messen keine Reichweite und laden nichts von
          fremden Servern. Auf Ihrem Gerät wird nichts gespeichert und nichts ausgelesen.
        </p>
      </section>
      <section>
        <h2>Server-Protokolle</h2>
        <dl>
          <dt>Zweck</dt>
          <dd>{privacy.serverLogs.purpose}</dd>
          <dt>Rechtsgrundlage</dt>
          <dd>{privacy.serverLogs.legalBasis}</dd>
          <dt>Speicherdauer</dt>
          <dd>{privacy.serverLogs.retention}</dd>
          <dt>Empfänger</dt>
          <dd>{privacy.serverLogs.recipient}</dd>
        </dl>
      </section>
      <section>
        <h2>Ihre Rechte</h2>
        <ul>
          {privacy.rights.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Beschwerde bei der Aufsichtsbehörde</h2>
        <OfficeCard office={privacy.authority} />
      </section>
    </>
  );
}
