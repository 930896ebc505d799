import type { Topic } from "../model.ts";
import type { ContentFolder } from "../read/folder.ts";
import type { Sources } from "../read/sources.ts";
import type { Report } from "../report.ts";
import type { HouseStyle } from "../schema/house-style.ts";
import type { TextStyle } from "../text-rules/rule.ts";
import { WELL_KNOWN_ABBREVIATIONS } from "../text-rules/well-known-abbreviations.ts";
import { type MeasuredMedia, measureMedia } from "./media.ts";
import type { PublisherIndex } from "./publishers.ts";
import type { RegistryIndex } from "./registry.ts";

/** What every text needs to find its references and to be judged; built once, before any text. */
export interface BuildContext {
  readonly report: Report;
  /** Null when the registry itself is wrong: then references to it are not held against the texts. */
  readonly publishers: PublisherIndex | null;
  readonly topics: ReadonlyMap<string, Topic> | null;
  /** Declared media files that exist. */
  readonly media: ReadonlyMap<string, MeasuredMedia>;
  readonly declaredMedia: ReadonlySet<string>;
  /** Names of all media files, for suggestions. */
  readonly mediaNames: ReadonlySet<string>;
  /** Ids of all releases, also of hidden and broken ones. */
  readonly releaseIds: ReadonlySet<string>;
  /** Names of all Markdown files, as links write them. */
  readonly contentNames: ReadonlySet<string>;
  /** Slugs of all chapters, also of broken ones. */
  readonly chapterSlugs: readonly string[];
  readonly houseStyle: HouseStyle;
  readonly style: TextStyle;
}

export async function createContext(
  sources: Sources,
  folder: ContentFolder,
  { publishers, topics }: RegistryIndex,
  report: Report,
): Promise<BuildContext> {
  const declaredMedia = new Set(
    [...sources.releases, ...sources.pages, ...sources.chapters].flatMap(({ parts: { data } }) =>
      [...(data.images ?? []), ...(data.attachments ?? [])].map(({ file }) => file),
    ),
  );
  const names = (start: string) =>
    [...folder.paths].filter((path) => path.startsWith(start)).map((path) => path.slice(path.lastIndexOf("/") + 1));
  const { houseStyle, site } = sources;
  const known = [WELL_KNOWN_ABBREVIATIONS, houseStyle.knownAbbreviations, Object.keys(site?.data.abbreviations ?? {})];
  return {
    report,
    publishers,
    topics,
    media: await measureMedia(declaredMedia, folder.media),
    declaredMedia,
    mediaNames: new Set(folder.media.keys()),
    releaseIds: new Set(names("releases/").map((name) => name.replace(/\.md$/, ""))),
    contentNames: new Set(names("").filter((name) => name.endsWith(".md"))),
    chapterSlugs: names("strategy/").flatMap((name) => /^\d{2}-(.+)\.md$/.exec(name)?.[1] ?? []),
    houseStyle,
    style: { ...houseStyle, knownAbbreviations: new Set(known.flat()) },
  };
}
