import { byText } from "../compare.ts";
import { berlinInstant, epoch, formatDate } from "../dates.ts";
import { didYouMean } from "../messages/nearest.ts";
import type { Publisher, Release, Topic } from "../model.ts";
import type { Parsed, ParsedText } from "../read/parse.ts";
import type { RawRelease, ReleaseParts } from "../schema/release.ts";
import type { BuildContext } from "./context.ts";
import { buildAttachments, buildImages } from "./files.ts";
import type { ReleaseName } from "./names.ts";
import { publisherOn } from "./publishers.ts";

/** A release before it is known what is visible: `related` is as written, embargo and draft are its own. */
export interface ReleaseEntry {
  readonly release: Release;
  readonly embargo: string | null;
  readonly front: Parsed<RawRelease>;
}

/** Resolves what a release refers to; null, with findings, when its front matter is not whole. */
export function buildRelease(
  text: ParsedText<RawRelease, ReleaseParts>,
  name: ReleaseName,
  context: BuildContext,
): ReleaseEntry | null {
  const { front, parts, source } = text;
  const date = parts.data.date ?? name.date;
  if (date !== name.date)
    context.report.error(
      "date-mismatch",
      parts.at("date"),
      `Das Datum ${formatDate(date)} passt nicht zum Dateinamen (${formatDate(name.date)}).`,
      `„date: ${name.date}“ schreiben oder die Datei umbenennen.`,
    );
  if (source.text === "")
    context.report.error(
      "empty-text",
      { file: source.file },
      "Die Meldung hat keinen Text.",
      "Den Text unter die Kopfdaten schreiben.",
    );
  const resolved = {
    publishers: resolvePublishers(parts, "publishers", date, context),
    responsible: resolvePublishers(parts, "responsible", date, context),
    topics: resolveTopics(parts, context),
    images: buildImages(parts, context),
    attachments: buildAttachments(parts, context),
    related: resolveReleases(parts, "related", name.id, context),
  };
  if (front === null) return null;
  const { embargo, time, corrections, ...data } = front.data;
  const published = latest([berlinInstant(date, time ?? "00:00"), embargo]);
  const changes = [...corrections, ...(data.withdrawn === null ? [] : [data.withdrawn])];
  const release: Release = {
    source,
    id: name.id,
    slug: name.slug,
    ...data,
    corrections: [...corrections].sort((a, b) => byText(a.date, b.date)),
    published,
    updated: latest([published, ...changes.map((change) => berlinInstant(change.date))]),
    embargoed: false,
    ...resolved,
  };
  return { release, embargo, front };
}

function resolvePublishers(
  { data, at }: Parsed<ReleaseParts>,
  field: "publishers" | "responsible",
  date: string,
  { publishers, report }: BuildContext,
): Publisher[] {
  if (publishers === null) return [];
  return (data[field] ?? []).flatMap((id, index) => publisherOn(publishers, id, date, at(field, index), report) ?? []);
}

function resolveTopics({ data, at }: Parsed<ReleaseParts>, { topics, report }: BuildContext): Topic[] {
  if (topics === null) return [];
  return (data.topics ?? []).flatMap((id, index) => {
    const topic = topics.get(id);
    if (topic !== undefined) return topic;
    const remedy =
      didYouMean(id, topics.keys()) ??
      `Eingetragen sind: ${[...topics.keys()].join(", ")}. Sonst das Thema in topics.yaml ergänzen.`;
    report.error("unknown-topic", at("topics", index), `Das Thema „${id}“ steht nicht in topics.yaml.`, remedy);
    return [];
  });
}

/** Ids of releases that exist, each once; shared by releases and the strategy. */
export function resolveReleases<Field extends string>(
  { data, at }: Parsed<{ readonly [name in Field]?: readonly string[] | undefined }>,
  field: Field,
  self: string | null,
  { releaseIds, report }: Pick<BuildContext, "releaseIds" | "report">,
): string[] {
  const ids = data[field] ?? [];
  return ids.filter((id, index) => {
    if (id === self) {
      report.error(
        "self-reference",
        at(field, index),
        "Die Meldung nennt sich selbst als verwandt.",
        "Den Eintrag entfernen.",
      );
      return false;
    }
    if (releaseIds.has(id)) return ids.indexOf(id) === index;
    const remedy = didYouMean(id, releaseIds) ?? "Den Dateinamen der Meldung ohne „.md“ angeben.";
    report.error("unknown-release", at(field, index), `Die Meldung „${id}“ gibt es nicht.`, remedy);
    return false;
  });
}

function latest(instants: readonly (string | null)[]): string {
  const known = instants.filter((instant) => instant !== null);
  return known.reduce((newest, instant) => (epoch(instant) > epoch(newest) ? instant : newest));
}
