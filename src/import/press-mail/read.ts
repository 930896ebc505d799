import { formatDate } from "../../content/dates.ts";
import { collectDoubts } from "../doubts.ts";
import type { Block, Draft, Found, ImportOptions, MissingFact, ReadRelease, Registry, Report } from "../draft.ts";
import { firstSentence } from "../summary.ts";
import { readBody } from "./body.ts";
import { reportOtherPublishers, reportStructure } from "./body-doubts.ts";
import { takeCorrections } from "./corrections.ts";
import { cutMail, type Mail } from "./cut.ts";
import { settleDate, settleNumber, settlePlace } from "./facts.ts";
import { checkImprints, responsibleIn } from "./imprint-check.ts";
import { fromGroups } from "./lines.ts";
import { readInlines } from "./links.ts";
import { reportMarks } from "./marks.ts";
import { periodWithin } from "./publishers.ts";
import { periodOn, resolveSenders } from "./senders.ts";

/**
 * Reads a press mail: header, text, contacts, channels, attachments and imprint, in the forms that German press
 * offices have used since about 2000. What is not certain becomes a doubt; nothing is invented.
 */
export const readPressMail: ReadRelease = (text, registry, options) => {
  const { report, list } = collectDoubts();
  const mail = cutMail(text, registry, options.place, report);
  const { header, imprints } = mail;

  const date = settleDate(header.datelines, options, report);
  const number = settleNumber(header.numbers, date, options, report);
  const place = settlePlace(mail.places, options, report);
  const publishers = settlePublishers(mail, date, registry, options, report);
  const publisher = publishers[0] === undefined ? null : periodOn(publishers[0], date, registry);
  checkImprints(imprints, publisher, registry, date, report);

  const { corrections, groups } = takeCorrections(mail.groups, number, date, report);
  const body = readBody(groups, report);
  const title = header.title === null ? [] : [[{ number: header.title.line, text: header.title.value }]];
  reportMarks(fromGroups([...title, ...groups]), report);
  reportStructure(groups, body, mail, registry, report);
  reportOtherPublishers(body, publishers, registry, date, report);

  const person = options.responsible;
  const responsible =
    person === undefined ? [] : [{ name: person, role: "verantwortlich", phones: [], fax: null, mail: null }];
  const contacts = [...responsible, ...mail.contacts];
  const isNamed = contacts.length > 0 || imprints.some((imprint) => responsibleIn(imprint) !== null);
  const missing: MissingFact[] = [];
  if (date === null) missing.push("date");
  if (publishers.length === 0) missing.push("publisher");
  if (number === null) missing.push("number");
  if (place === null) missing.push("place");
  if (!isNamed && (publisher === null || publisher.responsible.name === null)) missing.push("responsible");
  reportMissing(missing, report);
  if (header.title === null && body.length === 0) {
    report(null, "Die Mitteilung hat keine Überschrift.", "Tragen Sie die Überschrift als title ein.");
  }

  const draft: Draft = {
    title: header.title === null ? null : plainText(header.title, report),
    kicker: header.kicker,
    summary: options.summary ?? proposeSummary(body, report),
    number,
    date,
    place,
    publishers,
    contacts,
    embargo: header.embargo,
    corrections,
    speech: header.speech,
    body,
  };
  return { draft, doubts: list(), missing };
};

/** A headline is text: of a link in it only the words stay. */
function plainText({ value, line }: Found<string>, report: Report): string {
  const inlines = readInlines(value, line, report);
  for (const { href } of inlines) {
    if (href !== null) report(line, `In der Überschrift stand ein Verweis auf ${href}.`, "Setzen Sie ihn in den Text.");
  }
  return inlines.map(({ text }) => text).join("");
}

/** The sender lines decide; where there is none, the imprint names the publisher. */
function settlePublishers(
  mail: Mail,
  date: string | null,
  registry: Registry,
  options: ImportOptions,
  report: Report,
): string[] {
  const imprint = mail.imprints[0];
  const provider = imprint === undefined ? null : periodWithin(imprint.text, registry, date);
  const fromImprint =
    imprint === undefined || provider === null ? [] : [{ value: provider.officialName, line: imprint.line }];
  const named = resolveSenders(mail.senders.length > 0 ? mail.senders : fromImprint, date, registry, report);
  const chosen = options.publisher;
  if (chosen === undefined) return named;
  if (named.length > 0 && !named.includes(chosen)) {
    report(
      mail.senders[0]?.line ?? null,
      `Der Text nennt als Herausgeber ${named.join(", ")}; übernommen wurde ${chosen}.`,
      "Prüfen Sie, wer die Mitteilung herausgegeben hat.",
    );
  }
  if (date !== null && periodOn(chosen, date, registry) === null) {
    report(
      null,
      `Für ${chosen} hat das Register am ${formatDate(date)} keinen gültigen Eintrag.`,
      "Prüfen Sie das Datum und die Zeiträume in publishers.yaml.",
    );
  }
  return [chosen];
}

function proposeSummary(body: readonly Block[], report: Report): string | null {
  const sentence = firstSentence(body);
  if (sentence === null) {
    report(
      null,
      "Für die Zusammenfassung ließ sich kein ganzer Satz finden.",
      "Schreiben Sie sie unter summary: ein bis zwei Sätze, höchstens 160 Zeichen.",
    );
    return null;
  }
  const length = sentence.text.length;
  const long = length > 160 ? ` Er hat ${length} Zeichen, gut sind höchstens 160.` : "";
  report(
    sentence.line,
    `Die Zusammenfassung ist der erste Satz des Textes.${long}`,
    "Prüfen Sie summary oder schreiben Sie eine eigene.",
  );
  return sentence.text;
}

const MISSING: Readonly<Record<Exclude<MissingFact, "date">, readonly [string, string]>> = {
  publisher: [
    "Wer die Mitteilung herausgibt, steht nicht im Text.",
    "Geben Sie --publisher an oder tragen Sie publishers ein.",
  ],
  number: [
    "Die Nummer der Mitteilung steht nicht im Text.",
    "Geben Sie --number an oder tragen Sie number ein; ohne Nummer wird keine gezeigt.",
  ],
  place: [
    "Der Ort steht nicht im Text.",
    "Geben Sie --place an oder tragen Sie place ein; ohne Ort wird keiner gezeigt.",
  ],
  responsible: [
    "Eine verantwortliche Person steht weder im Text noch im Register.",
    "Geben Sie --responsible an, tragen Sie contacts ein oder ergänzen Sie das Register.",
  ],
};

function reportMissing(missing: readonly MissingFact[], report: Report): void {
  for (const fact of missing) {
    // Without a date nothing is written at all; that is an error of the command, not a doubt.
    if (fact !== "date") report(null, ...MISSING[fact]);
  }
}
