import type { Contact } from "../../content/model.ts";
import type { Found, Registry, Report } from "../draft.ts";
import { takeAttachments } from "./attachments.ts";
import { takeBoilerplate } from "./boilerplate.ts";
import { takeContacts } from "./contacts.ts";
import { readInlineDateline } from "./dateline.ts";
import { type Header, readHeader } from "./header.ts";
import { type Imprint, takeImprints } from "./imprint.ts";
import { excerpt, type Line, toGroups, toLines } from "./lines.ts";
import { periodsNamed } from "./publishers.ts";

/** A press mail in its parts; what none of them claims is the text. */
export interface Mail {
  readonly header: Header;
  readonly senders: readonly Found<string>[];
  readonly places: readonly Found<string>[];
  readonly imprints: readonly Imprint[];
  readonly contacts: readonly Contact[];
  /** The blocks of lines that make the text. */
  readonly groups: readonly (readonly Line[])[];
}

/** Cuts a press mail into its parts, the frame first, so that the text is what is left. */
export function cutMail(text: string, registry: Registry, knownPlace: string | undefined, report: Report): Mail {
  const header = readHeader(toLines(text, report), registry, report);
  const { imprints, rest } = takeImprints(header.rest, registry);
  const framed = takeBoilerplate(takeAttachments(toGroups(rest), report), registry, report);
  const { contacts, groups } = takeContacts(framed, report);
  const places = header.datelines.flatMap(({ value, line }) =>
    value.place === null ? [] : [{ value: value.place, line }],
  );
  const opening = takeOpening(groups, registry, knownPlace, report);
  return {
    header,
    senders: [...header.senders, ...opening.senders],
    places: [...places, ...opening.places],
    imprints,
    contacts,
    groups: opening.groups,
  };
}

type Opening = Pick<Mail, "senders" | "places" | "groups">;

/** Takes "Magdeburg (MJ)." off the first sentence of the text. */
function takeOpening(
  groups: readonly (readonly Line[])[],
  registry: Registry,
  knownPlace: string | undefined,
  report: Report,
): Opening {
  const [group = [], ...others] = groups;
  const [first, ...more] = group;
  const places = new Set(registry.publishers.map(({ address }) => address.city));
  if (knownPlace !== undefined) places.add(knownPlace);
  const dateline = first === undefined ? null : readInlineDateline(first.text.trim(), places);
  if (first === undefined || dateline === null) return { senders: [], places: [], groups };
  const line = first.number;
  if (!dateline.certain) {
    report(
      line,
      `Der Text beginnt mit „${excerpt(dateline.place)}.“: Vielleicht ist das der Ort.`,
      "Tragen Sie ihn dann unter place ein und löschen Sie ihn im Text.",
    );
    return { senders: [], places: [], groups };
  }
  const { code } = dateline;
  const isKnown = code !== null && periodsNamed(code, registry).length > 0;
  if (code !== null && !isKnown) {
    report(
      line,
      `Das Kürzel „(${code})“ hinter dem Ort kennt das Register nicht.`,
      "Prüfen Sie den Herausgeber und ergänzen Sie seine aliases.",
    );
  }
  return {
    senders: code !== null && isKnown ? [{ value: code, line }] : [],
    places: [{ value: dateline.place, line }],
    groups: [[{ number: line, text: dateline.rest }, ...more], ...others],
  };
}
