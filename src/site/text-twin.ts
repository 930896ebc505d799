import { formatDate } from "../content/dates.ts";
import type { Contact, Publisher, Release } from "../content/model.ts";
import { renderInline } from "../markdown/inline.ts";
import { wrapText } from "../markdown/wrap.ts";
import type { Portal } from "./portal.ts";
import { renderForMail } from "./texts.ts";
import { mediaUrl, releaseUrl } from "./urls.ts";

/** Servers that send no charset are common; with the mark even they show umlauts rightly (archive.md § 4). */
export const BOM = "\ufeff";

/** The plain-text twin of a release in the shape of a press mail: UTF-8 with BOM, LF, at most 72 columns. */
export function textTwin(portal: Portal, release: Release): string {
  const title = plain(release.title);
  const blocks = [
    release.publishers.map((publisher) => publisher.name).join("\n"),
    [
      `Pressemitteilung${release.number === null ? "" : ` Nr. ${release.number}`}`,
      `${release.place === null ? "" : `${release.place}, `}${formatDate(release.date)}`,
    ].join("\n"),
    ...notices(release),
    ...(release.kicker === null ? [] : [plain(release.kicker)]),
    underlined(title),
    ...(release.subtitle === null ? [] : [plain(release.subtitle)]),
    ...(release.speech ? ["Es gilt das gesprochene Wort."] : []),
  ].map((block) => wrapText(block));
  return (
    BOM +
    [
      ...blocks,
      renderForMail(portal, release).trim(),
      ...attachments(portal, release),
      ...release.contacts.map(contactText),
      ...release.publishers.map(imprintText),
      `Diese Mitteilung im Netz:\n${portal.site.config.baseUrl}${releaseUrl(release)}`,
    ].join("\n\n") +
    "\n"
  );
}

function notices(release: Release): string[] {
  return [
    ...(release.example ? ["Diese Mitteilung ist ein Beispiel. Ihr Inhalt ist erfunden."] : []),
    ...(release.withdrawn === null
      ? []
      : [`ZURÜCKGEZOGEN am ${formatDate(release.withdrawn.date)}: ${plain(release.withdrawn.reason)}`]),
    ...release.corrections.map(
      (correction) => `Berichtigt am ${formatDate(correction.date)}: ${plain(correction.text)}`,
    ),
  ];
}

function attachments(portal: Portal, release: Release): string[] {
  if (release.attachments.length === 0) return [];
  const lines = release.attachments.map(
    (attachment) =>
      `- ${attachment.title} (${attachment.type})\n  ${portal.site.config.baseUrl}${mediaUrl(attachment)}`,
  );
  return [`Anlagen:\n${lines.join("\n")}`];
}

function contactText(contact: Contact): string {
  return [
    "Kontakt:",
    contact.role === null ? contact.name : `${contact.name}, ${contact.role}`,
    ...contact.phones.map((phone) => `Telefon: ${phone}`),
    ...(contact.fax === null ? [] : [`Fax: ${contact.fax}`]),
    ...(contact.mail === null ? [] : [`E-Mail: ${contact.mail}`]),
  ].join("\n");
}

function imprintText(publisher: Publisher): string {
  return [
    "Impressum:",
    publisher.officialName,
    publisher.unit,
    publisher.address.street,
    `${publisher.address.postalCode} ${publisher.address.city}`,
    `Telefon: ${publisher.phone}`,
    ...(publisher.fax === null ? [] : [`Fax: ${publisher.fax}`]),
    `E-Mail: ${publisher.mail}`,
  ].join("\n");
}

function underlined(title: string): string {
  const lines = wrapText(title).split("\n");
  return [...lines, "=".repeat(Math.max(...lines.map((line) => line.length)))].join("\n");
}

const plain = (text: string): string => renderInline(text).text;
