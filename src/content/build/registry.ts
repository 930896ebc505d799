import type { Channel, Topic } from "../model.ts";
import type { ContentFolder } from "../read/folder.ts";
import type { Parsed } from "../read/parse.ts";
import type { RegistrySources } from "../read/sources.ts";
import type { Report } from "../report.ts";
import { buildPublishers, type PublisherIndex } from "./publishers.ts";

export interface RegistryIndex {
  /** These two are null when their file is wrong; then nobody can say what is unknown. */
  readonly publishers: PublisherIndex | null;
  readonly topics: ReadonlyMap<string, Topic> | null;
  readonly channels: readonly Channel[];
}

/** Publishers, topics and channels by id, with ids unique. */
export function buildRegistry(
  sources: RegistrySources,
  folder: Pick<ContentFolder, "paths">,
  report: Report,
): RegistryIndex {
  const { publishers, topics, channels } = sources;
  return {
    publishers: publishers === null ? null : buildPublishers(publishers, report),
    topics: topics === null && folder.paths.has("topics.yaml") ? null : byId(topics, report),
    channels: [...byId(channels, report).values()],
  };
}

function byId<Item extends { readonly id: string }>(list: Parsed<Item[]> | null, report: Report): Map<string, Item> {
  const items = new Map<string, Item>();
  list?.data.forEach((item, index) => {
    if (items.has(item.id))
      report.error(
        "duplicate-id",
        list.at(index, "id"),
        `Die Kennung „${item.id}“ gibt es zweimal.`,
        "Eine der beiden ändern.",
      );
    items.set(item.id, item);
  });
  return items;
}
