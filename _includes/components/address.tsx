import { Fragment, type VNode } from "preact";
import type { Address, Office, Person, Publisher } from "../../src/content/model.ts";
import { telephoneUri } from "../../src/markdown/phone.ts";

/** Name, or the open admission that it is not known. */
export function personText(person: Person): string {
  return person.name === null ? `${person.role} (${person.open ?? "nicht benannt"})` : `${person.name}, ${person.role}`;
}

/** A number to call; what is no phone number stays text. */
export function Phone({ number }: { readonly number: string }): VNode {
  const uri = telephoneUri(number);
  return uri === null ? <Fragment>{number}</Fragment> : <a href={uri}>{number}</a>;
}

export function Mail({ address }: { readonly address: string }): VNode {
  return <a href={`mailto:${address}`}>{address}</a>;
}

export function PostalAddress({ address }: { readonly address: Address }): VNode {
  return (
    <>
      {address.street}
      <br />
      {address.postalCode} {address.city}
    </>
  );
}

/** The publisher's imprint lines as they stand under every release and in the Impressum (DDG § 5). */
export function PublisherCard({ publisher }: { readonly publisher: Publisher }): VNode {
  return (
    <>
      <p>
        {publisher.officialName}
        <br />
        {publisher.unit}
        <br />
        <PostalAddress address={publisher.address} />
      </p>
      <p>
        Telefon: <Phone number={publisher.phone} />
        {publisher.fax !== null && (
          <>
            <br />
            Fax: {publisher.fax}
          </>
        )}
        <br />
        E-Mail: <Mail address={publisher.mail} />
      </p>
    </>
  );
}

/** An office outside the house: data protection officer, supervisory authority, ombuds office. */
export function OfficeCard({ office }: { readonly office: Office }): VNode {
  return (
    <>
      <p>
        {office.name}
        <br />
        <PostalAddress address={office.address} />
      </p>
      <p>
        {office.phone !== null && (
          <>
            Telefon: <Phone number={office.phone} />
            <br />
          </>
        )}
        {office.mail !== null && (
          <>
            E-Mail: <Mail address={office.mail} />
            <br />
          </>
        )}
        {office.website !== null && (
          <>
            Internet:{" "}
            <a href={office.website} rel="external">
              {new URL(office.website).hostname}
            </a>
          </>
        )}
      </p>
    </>
  );
}
