import { Fragment, type VNode } from "preact";
import { formatDate } from "../../src/content/dates.ts";
import type { Attachment, Image, Release } from "../../src/content/model.ts";
import { downloadNote, mediaType } from "../../src/markdown/download-note.ts";
import { contentUrl } from "../../src/site/content-links.ts";
import { mediaUrl, publisherUrl, releaseTextUrl, releaseUrl, topicUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Mail, Phone } from "./address.tsx";
import { Inline } from "./inline.tsx";
import { foreign, germanFrame } from "./release-list.tsx";
import { DateTime } from "./time.tsx";

interface Props {
  readonly context: PageContext;
  readonly release: Release;
}

/** Publisher, number, place and date: the head of every press release. */
export function ReleaseHead({ context, release }: Props): VNode {
  return (
    <div class="angaben" lang={germanFrame(release)}>
      <p>
        {release.publishers.map((publisher, index) => (
          <span key={publisher.id} itemprop="publisher" itemscope itemtype="https://schema.org/GovernmentOrganization">
            <a href={context.link(publisherUrl(publisher))} itemprop="url">
              <span itemprop="name">{publisher.name}</span>
            </a>
            {index < release.publishers.length - 1 && ", "}
          </span>
        ))}
      </p>
      <p>
        Pressemitteilung{release.number !== null && ` Nr. ${release.number}`}
        {" · "}
        {release.place !== null && `${release.place}, `}
        <DateTime date={release.date} itemprop="datePublished" />
      </p>
      {release.responsible.length > 0 && (
        <p>Zuständig: {release.responsible.map((publisher) => publisher.name).join(", ")}</p>
      )}
    </div>
  );
}

/** What a reader must know before the text: example data, withdrawal, corrections, draft state (GOV.UK: withdrawn notice, change history). */
export function Notices({ context, release }: Props): VNode {
  const { portal } = context;
  const current = release.edition === null ? undefined : portal.releaseById.get(release.versionOf ?? "");
  return (
    <div lang={germanFrame(release)}>
      {current !== undefined && (
        <p class="kasten">
          <strong>Frühere Fassung {release.edition}.</strong> Es gilt die berichtigte Mitteilung:{" "}
          <a href={context.link(releaseUrl(current))}>
            <Inline text={current.title} />
          </a>
        </p>
      )}
      {release.draft && <p class="kasten">Entwurf: noch nicht veröffentlicht.</p>}
      {release.embargoed && <p class="kasten">Gesperrt bis zum Ende der Sperrfrist: noch nicht veröffentlicht.</p>}
      {release.example && <p class="kasten">Diese Mitteilung ist ein Beispiel. Ihr Inhalt ist erfunden.</p>}
      {release.withdrawn !== null && (
        <div class="kasten">
          <p>
            <strong>
              Diese Mitteilung wurde am <DateTime date={release.withdrawn.date} /> zurückgezogen.
            </strong>
          </p>
          <p>
            Grund: <Inline text={release.withdrawn.reason} />
          </p>
        </div>
      )}
      {release.corrections.length > 0 && (
        <div class="kasten">
          <h2>Berichtigt</h2>
          <ul>
            {release.corrections.map((correction) => (
              <li key={correction.date + correction.text}>
                <DateTime date={correction.date} />: <Inline text={correction.text} />
              </li>
            ))}
            {(portal.editions.get(release.id) ?? []).map((edition) => (
              <li key={edition.id}>
                <a href={context.link(releaseUrl(edition))}>Frühere Fassung {edition.edition} ansehen</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {release.speech && (
        <p>
          <strong>Es gilt das gesprochene Wort.</strong>
        </p>
      )}
    </div>
  );
}

/** Declared images that the text did not place itself. */
export function Figures({
  context,
  images,
}: {
  readonly context: PageContext;
  readonly images: readonly Image[];
}): VNode {
  return (
    <>
      {images.map((image) => (
        <figure key={image.name}>
          <img
            src={context.link(mediaUrl(image))}
            alt={image.alt}
            width={image.width}
            height={image.height}
            itemprop="image"
          />
          <figcaption>
            {image.caption !== null && (
              <p>
                <Inline text={image.caption} />
              </p>
            )}
            <p>Bild: {image.credit}</p>
          </figcaption>
        </figure>
      ))}
    </>
  );
}

/** Files with type, size, language and accessibility state in the link text, and the page that says the same. */
export function Attachments({
  context,
  attachments,
}: {
  readonly context: PageContext;
  readonly attachments: readonly Attachment[];
}): VNode {
  return (
    <section>
      <h2>Anlagen</h2>
      <ul>
        {attachments.map((attachment) => (
          <li key={attachment.name}>
            <a
              href={context.link(mediaUrl(attachment))}
              hreflang={attachment.language}
              type={mediaType(attachment.type) ?? undefined}
            >
              {attachment.title} ({downloadNote(attachment)})
            </a>
            {attachment.htmlEquivalent !== null && <Equivalent context={context} file={attachment.htmlEquivalent} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Equivalent({ context, file }: { readonly context: PageContext; readonly file: string }): VNode | null {
  const target = contentUrl(context.portal, file);
  if (target === null) return null;
  if (target.url === context.url) return <Fragment>. Der Inhalt steht auch auf dieser Seite.</Fragment>;
  return (
    <>
      . Derselbe Inhalt als Seite: <a href={context.link(target.url)}>{target.title}</a>
    </>
  );
}

/** Named contacts of a release. */
export function Contacts({ release }: Pick<Props, "release">): VNode {
  return (
    <>
      {release.contacts.map((contact) => (
        <p key={contact.name}>
          {contact.name}
          {contact.role !== null && `, ${contact.role}`}
          {contact.phones.map((phone) => (
            <span key={phone}>
              <br />
              Telefon: <Phone number={phone} />
            </span>
          ))}
          {contact.fax !== null && (
            <>
              <br />
              Fax: {contact.fax}
            </>
          )}
          {contact.mail !== null && (
            <>
              <br />
              E-Mail: <Mail address={contact.mail} />
            </>
          )}
        </p>
      ))}
    </>
  );
}

/** The same text in other languages or in plain language, and as plain text. */
export function OtherForms({ context, release }: Props): VNode {
  const { portal } = context;
  const original =
    release.versionOf === null || release.edition !== null ? undefined : portal.releaseById.get(release.versionOf);
  return (
    <section>
      <h2>Diese Mitteilung in anderer Form</h2>
      <ul>
        {original !== undefined && (
          <li>
            Ausgangstext: <a href={context.link(releaseUrl(original))}>{original.title}</a>
          </li>
        )}
        {(portal.versions.get(release.id) ?? []).map((version) => (
          <li key={version.id}>
            {versionName(version)}:{" "}
            <a href={context.link(releaseUrl(version))} lang={foreign(version)} hreflang={version.language}>
              {version.title}
            </a>
          </li>
        ))}
        <li>
          <a href={context.link(releaseTextUrl(release))} type="text/plain">
            Reiner Text zum Kopieren (TXT)
          </a>
        </li>
      </ul>
    </section>
  );
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["de"], { type: "language" });
function versionName(version: Release): string {
  if (version.plainLanguage !== null)
    return version.plainLanguage === "einfach" ? "Einfache Sprache" : "Leichte Sprache";
  return LANGUAGE_NAMES.of(version.language) ?? version.language;
}

/** Topics and related releases. */
export function Related({ context, release }: Props): VNode | null {
  const related = release.related.flatMap((id) => context.portal.releaseById.get(id) ?? []);
  if (release.topics.length === 0 && related.length === 0) return null;
  return (
    <section>
      <h2>Mehr zum Thema</h2>
      <ul>
        {release.topics.map((topic) => (
          <li key={topic.id}>
            Thema <a href={context.link(topicUrl(topic))}>{topic.name}</a>
          </li>
        ))}
        {related.map((other) => (
          <li key={other.id}>
            {formatDate(other.date)}:{" "}
            <a href={context.link(releaseUrl(other))} lang={foreign(other)}>
              <Inline text={other.title} language={other.language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
