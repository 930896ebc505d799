import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { Mail, Phone } from "./address.tsx";

/** Named contacts of a release. */
export function Contacts({ release }: { readonly release: Release }): VNode {
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
