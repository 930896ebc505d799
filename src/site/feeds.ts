import type { Release, Site } from "../content/model.ts";
import type { SubjectList } from "./lists.ts";
import { FEED, HOME } from "./urls.ts";

/** One Atom feed: the newest releases of the site, a publisher or a topic. */
export interface Feed {
  readonly url: string;
  /** The page that shows the same list. */
  readonly pageUrl: string;
  readonly title: string;
  readonly releases: readonly Release[];
  /** Instant of the newest change in it (RFC 4287 § 4.2.15): from the content, never from the clock. */
  readonly updated: string;
}

/** An empty feed needs a date, too; the beginning of Unix time cannot be mistaken for news. */
const NEVER = "1970-01-01T00:00:00Z";

/** The feeds of the site, the publishers and the topics. */
export function buildFeeds(
  site: Site,
  listed: readonly Release[],
  publishers: readonly SubjectList<{ readonly name: string }>[],
  topics: readonly SubjectList<{ readonly name: string }>[],
): Feed[] {
  const feed = (url: string, pageUrl: string, title: string, all: readonly Release[]): Feed => {
    const releases = all.slice(0, site.config.feedEntries);
    return { url, pageUrl, title, releases, updated: newestChange(releases) };
  };
  return [
    feed(FEED, HOME, site.config.title, listed),
    ...publishers.map((list) =>
      feed(list.feedUrl, list.url, `${site.config.title}: ${list.subject.name}`, list.releases),
    ),
    ...topics.map((list) =>
      feed(list.feedUrl, list.url, `${site.config.title}: Thema ${list.subject.name}`, list.releases),
    ),
  ];
}

function newestChange(releases: readonly Release[]): string {
  const newest = releases.reduce((latest, release) => Math.max(latest, Date.parse(release.updated)), 0);
  return releases.find((release) => Date.parse(release.updated) === newest)?.updated ?? NEVER;
}
