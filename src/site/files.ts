import { formatMonth } from "../content/dates.ts";
import type { Release } from "../content/model.ts";
import { endingTitle } from "./endings.ts";
import type { Portal } from "./portal.ts";
import {
  CHECKSUMS,
  chapterUrl,
  FEED,
  FILES,
  filesOfMonthUrl,
  HOME,
  MEASURES,
  mediaUrl,
  NOT_FOUND,
  pageUrl,
  RELEASES,
  ROBOTS,
  releaseTextUrl,
  releaseUrl,
  SIGNATURE,
  SIGNERS,
  SITEMAP,
  STRATEGY,
} from "./urls.ts";

/** A file of the output and the words that name it for a reader. */
export interface SiteFile {
  readonly url: string;
  readonly title: string;
  /** BCP 47 of the title. */
  readonly language: string;
  /** Date of the last visible change (`YYYY-MM-DD`), where the content knows it. */
  readonly updated: string | null;
  /** False for what search engines must leave out: withdrawn texts and the 404 page. */
  readonly indexed: boolean;
}

/** A part of the file list. */
export interface FileGroup {
  readonly title: string;
  readonly files: readonly SiteFile[];
}

/**
 * Every file of the output: what `dateien.html` and its parts link, since mirror tools follow links and not sitemaps.
 * The gate compares it with the folder.
 */
export function siteFiles(portal: Portal): FileGroup[] {
  return filesWith(portal, portal.site.releases);
}

/** What `dateien.html` itself names: all files, or those that no month's list names. */
export function filesOfList(portal: Portal): FileGroup[] {
  return filesWith(portal, portal.fileMonths.length === 0 ? portal.site.releases : []).filter(isFilled);
}

/** The files of one month's releases (`YYYY-MM`). */
export function filesOfMonth({ site }: Portal, month: string): FileGroup[] {
  return releaseFiles(site.releases.filter(({ date }) => date.startsWith(month)));
}

/** How the list of one month's files is called. */
export function titleOfMonth(month: string): string {
  return `Alle Dateien: Mitteilungen vom ${formatMonth(month)}`;
}

function filesWith(portal: Portal, releases: readonly Release[]): FileGroup[] {
  const { site } = portal;
  const pages = [
    file(HOME, "Startseite"),
    file(RELEASES, "Pressemitteilungen"),
    ...portal.strategies.flatMap((strategy) => [
      file(STRATEGY, strategy.title),
      ...strategy.chapters.map((chapter) => file(chapterUrl(chapter), `${strategy.title}: ${chapter.title}`)),
      file(MEASURES, `Maßnahmen: ${strategy.title}`),
    ]),
    ...site.pages.map((page) => file(pageUrl(page), page.title)),
    file(FILES, "Alle Dateien"),
    ...portal.fileMonths.map((month) => file(filesOfMonthUrl(month), titleOfMonth(month))),
    file(NOT_FOUND, "Seite nicht gefunden"),
  ];
  const lists = [
    ...portal.years.map((year) => file(year.url, `Pressemitteilungen ${year.year}`)),
    ...portal.months.map((month) => file(month.url, `Pressemitteilungen ${formatMonth(month.month)}`)),
    ...portal.publisherLists.map((list) => file(list.url, list.subject.name)),
    ...portal.publisherYears.map((list) => file(list.url, `${list.subject.name} ${list.year}`)),
    ...portal.topicLists.map((list) => file(list.url, `Thema ${list.subject.name}`)),
    ...portal.topicYears.map((list) => file(list.url, `Thema ${list.subject.name} ${list.year}`)),
  ];
  const feeds = [
    file(FEED, "Newsfeed: alle Pressemitteilungen"),
    ...portal.publisherLists.map((list) => file(list.feedUrl, `Newsfeed: ${list.subject.name}`)),
    ...portal.topicLists.map((list) => file(list.feedUrl, `Newsfeed: Thema ${list.subject.name}`)),
  ];
  return [
    { title: "Seiten", files: pages },
    { title: "Listen", files: lists },
    ...releaseFiles(releases),
    { title: "Newsfeeds (Atom)", files: feeds },
    { title: "Bilder und Anlagen", files: site.media.map((media) => file(mediaUrl(media), media.name)) },
    {
      title: "Frühere Adressen",
      files: portal.endings.map((ending) => ({ ...file(ending.path, endingTitle(ending)), indexed: false })),
    },
    {
      title: "Prüfsummen",
      files: [
        file(CHECKSUMS, "Prüfsummen aller Dateien (SHA-256)"),
        ...(portal.signed
          ? [file(SIGNATURE, "Unterschrift zu den Prüfsummen"), file(SIGNERS, "Wer unterschreiben darf")]
          : []),
      ],
    },
    { title: "Für Suchmaschinen", files: [file(SITEMAP, "Sitemap (XML)"), file(ROBOTS, "robots.txt")] },
  ];
}

function releaseFiles(releases: readonly Release[]): FileGroup[] {
  return [
    {
      title: "Pressemitteilungen",
      files: releases.map((release) => ({
        url: releaseUrl(release),
        title: release.title,
        language: release.language,
        updated: release.updated.slice(0, 10),
        indexed: release.withdrawn === null && release.edition === null,
      })),
    },
    {
      title: "Pressemitteilungen als reiner Text",
      files: releases.map((release) => ({
        ...file(releaseTextUrl(release), `${release.title} (TXT)`),
        language: release.language,
      })),
    },
  ];
}

function isFilled({ files }: FileGroup): boolean {
  return files.length > 0;
}

function file(url: string, title: string): SiteFile {
  return { url, title, language: "de", updated: null, indexed: url !== NOT_FOUND };
}
