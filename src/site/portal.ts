import type { Chapter, Page, PageKind, Publisher, Release, Site, Strategy, Topic } from "../content/model.ts";
import type { Finding } from "../finding.ts";
import { type AddressEnding, isPage } from "./endings.ts";
import { buildFeeds, type Feed } from "./feeds.ts";
import {
  byPublisher,
  byTopic,
  byYear,
  type MonthList,
  type SubjectList,
  type SubjectYear,
  type YearList,
} from "./lists.ts";
import type { Style } from "./style.ts";

/** Everything the templates need: the site model and what follows from it. Plain data, no I/O, no clock. */
export interface Portal {
  readonly site: Site;
  readonly style: Style;
  readonly releaseById: ReadonlyMap<string, Release>;
  /** German releases without their language versions, newest first: what lists and feeds show. */
  readonly listed: readonly Release[];
  readonly neighbours: ReadonlyMap<string, { readonly older: Release | null; readonly newer: Release | null }>;
  /** Translations and plain-language versions by the id of their German release. */
  readonly versions: ReadonlyMap<string, readonly Release[]>;
  /** Earlier texts that corrections replaced, by the id of the release that counts; newest first. */
  readonly editions: ReadonlyMap<string, readonly Release[]>;
  readonly years: readonly YearList[];
  readonly months: readonly MonthList[];
  /** Months (`YYYY-MM`) whose releases have a file list of their own, newest first; none in a small site. */
  readonly fileMonths: readonly string[];
  /** Publishers as they are called today, in the registry's order. */
  readonly publishers: readonly Publisher[];
  readonly publisherLists: readonly SubjectList<Publisher>[];
  readonly publisherYears: readonly SubjectYear<Publisher>[];
  readonly topicLists: readonly SubjectList<Topic>[];
  readonly topicYears: readonly SubjectYear<Topic>[];
  /** One strategy or none: templates paginate over it, so that no page is written without one. */
  readonly strategies: readonly Strategy[];
  readonly chapters: readonly Chapter[];
  readonly feeds: readonly Feed[];
  /** Addresses whose content moved, was withdrawn or erased: each still answers. */
  readonly endings: readonly AddressEnding[];
  readonly endingPages: readonly AddressEnding[];
  readonly endingTexts: readonly AddressEnding[];
  /** True when the site publishes whose signatures count, and so will be signed after the build. */
  readonly signed: boolean;
  /** What a preview tells its editor, as one list or none; a build has none. */
  readonly editorNotes: readonly (readonly Finding[])[];
}

/** Releases that the list of all files names on one page: old phones and checkers choke on some ten thousand links. */
const MOST_IN_ONE_LIST = 1_000;

/** Derives the portal from the validated model. */
export function buildPortal(site: Site, style: Style): Portal {
  const listed = site.releases.filter((release) => release.versionOf === null);
  const years = byYear(listed);
  const publishers = newestPeriods(site.publishers);
  const publisherLists = byPublisher(listed, publishers);
  const topicLists = byTopic(listed, site.topics);
  return Object.freeze({
    site,
    style,
    releaseById: new Map(site.releases.map((release) => [release.id, release])),
    listed,
    neighbours: new Map(
      listed.map((release, index) => [
        release.id,
        { newer: listed[index - 1] ?? null, older: listed[index + 1] ?? null },
      ]),
    ),
    versions: versionsOf(site.releases.filter((release) => release.edition === null)),
    editions: versionsOf(
      site.releases.filter((release) => release.edition !== null).sort((a, b) => (b.edition ?? 0) - (a.edition ?? 0)),
    ),
    years,
    months: years.flatMap((year) => year.months),
    fileMonths: site.releases.length > MOST_IN_ONE_LIST ? monthsOf(site.releases) : [],
    publishers,
    publisherLists,
    publisherYears: publisherLists.flatMap((list) => list.years),
    topicLists,
    topicYears: topicLists.flatMap((list) => list.years),
    strategies: site.strategy === null ? [] : [site.strategy],
    chapters: site.strategy?.chapters ?? [],
    endings: [],
    endingPages: [],
    endingTexts: [],
    signed: false,
    editorNotes: [],
    feeds: buildFeeds(site, listed, publisherLists, topicLists),
  });
}

/** Newest first. */
function monthsOf(releases: readonly Release[]): string[] {
  return [...new Set(releases.map((release) => release.date.slice(0, 7)))].sort().reverse();
}

/** The same portal with the addresses that only tell what became of them. */
export function withEndings(portal: Portal, endings: readonly AddressEnding[]): Portal {
  return {
    ...portal,
    endings,
    endingPages: endings.filter(isPage),
    endingTexts: endings.filter((ending) => !isPage(ending)),
  };
}

/** The first page of a kind, or null: legal pages exist at most once. */
export function pageOfKind(site: Site, kind: PageKind): Page | null {
  return site.pages.find((page) => page.kind === kind) ?? null;
}

function newestPeriods(periods: readonly Publisher[]): Publisher[] {
  return [...new Map(periods.map((period) => [period.id, period])).values()];
}

function versionsOf(releases: readonly Release[]): Map<string, Release[]> {
  const versions = new Map<string, Release[]>();
  for (const release of releases) {
    if (release.versionOf === null) continue;
    versions.set(release.versionOf, [...(versions.get(release.versionOf) ?? []), release]);
  }
  return versions;
}
