import type { Publisher, Release, Topic } from "../content/model.ts";
import {
  monthUrl,
  publisherFeedUrl,
  publisherUrl,
  publisherYearUrl,
  topicFeedUrl,
  topicUrl,
  topicYearUrl,
  yearUrl,
} from "./urls.ts";

/** Above this length a publisher's or topic's list is split into one page a year, so that it stays small on slow lines. */
const LONGEST_LIST = 100;

/** One month of one year with its releases, newest first. */
export interface MonthList {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly url: string;
  readonly releases: readonly Release[];
}

export interface YearList {
  /** `YYYY`. */
  readonly year: string;
  readonly url: string;
  /** Newest first; only months with releases. */
  readonly months: readonly MonthList[];
  readonly count: number;
}

/** All releases of one publisher or topic; `years` is empty while the list fits on one page. */
export interface SubjectList<T> {
  readonly subject: T;
  readonly url: string;
  readonly feedUrl: string;
  readonly releases: readonly Release[];
  readonly years: readonly SubjectYear<T>[];
}

export interface SubjectYear<T> {
  readonly subject: T;
  readonly parentUrl: string;
  readonly year: string;
  readonly url: string;
  readonly releases: readonly Release[];
}

/** Years newest first, each with its months. */
export function byYear(releases: readonly Release[]): YearList[] {
  return [...groupBy(releases, (release) => release.date.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    url: yearUrl(year),
    count: ofYear.length,
    months: [...groupBy(ofYear, (release) => release.date.slice(0, 7))].map(([month, ofMonth]) => ({
      month,
      url: monthUrl(month),
      releases: ofMonth,
    })),
  }));
}

/** One list for each publisher that has a page: its newest period stands for all of its names. */
export function byPublisher(releases: readonly Release[], newest: readonly Publisher[]): SubjectList<Publisher>[] {
  const groups = groupByMany(releases, (release) => [
    ...new Set([...release.publishers, ...release.responsible].map((publisher) => publisher.id)),
  ]);
  return newest.map((publisher) =>
    subjectList(publisher, groups.get(publisher.id) ?? [], publisherUrl, publisherFeedUrl, publisherYearUrl),
  );
}

/** One list for each topic, also for those without releases yet: their addresses must not come and go. */
export function byTopic(releases: readonly Release[], topics: readonly Topic[]): SubjectList<Topic>[] {
  const groups = groupByMany(releases, (release) => release.topics.map((topic) => topic.id));
  return topics.map((topic) => subjectList(topic, groups.get(topic.id) ?? [], topicUrl, topicFeedUrl, topicYearUrl));
}

function subjectList<T>(
  subject: T,
  releases: readonly Release[],
  url: (subject: T) => string,
  feedUrl: (subject: T) => string,
  urlOfYear: (subject: T, year: string) => string,
): SubjectList<T> {
  const groups = releases.length > LONGEST_LIST ? groupBy(releases, (release) => release.date.slice(0, 4)) : new Map();
  return {
    subject,
    url: url(subject),
    feedUrl: feedUrl(subject),
    releases,
    years: [...groups].map(([year, ofYear]) => ({
      subject,
      parentUrl: url(subject),
      year,
      url: urlOfYear(subject, year),
      releases: ofYear,
    })),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  return groupByMany(items, (item) => [key(item)]);
}

function groupByMany<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
