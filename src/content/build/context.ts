import type { Topic } from "../model.ts";
import type { Report } from "../report.ts";
import type { TextStyle } from "../text-rules/rule.ts";
import type { MeasuredMedia } from "./media.ts";
import type { PublisherIndex } from "./publishers.ts";

/** What every text needs to find its references; built once, before any text. */
export interface BuildContext {
  readonly report: Report;
  /** Null when the registry itself is wrong: then references to it are not held against the texts. */
  readonly publishers: PublisherIndex | null;
  readonly topics: ReadonlyMap<string, Topic> | null;
  /** Declared media files that exist. */
  readonly media: ReadonlyMap<string, MeasuredMedia>;
  /** Names of all media files, for suggestions. */
  readonly mediaNames: ReadonlySet<string>;
  /** Ids of all releases, also of hidden and broken ones. */
  readonly releaseIds: ReadonlySet<string>;
  /** Names of all Markdown files, as links write them. */
  readonly contentNames: ReadonlySet<string>;
  readonly style: TextStyle;
}
