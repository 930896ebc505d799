import { endingTitle } from "./endings.ts";
import type { Portal } from "./portal.ts";
import {
  CHECKSUMS,
  chapterUrl,
  FEED,
  FILES,
  filesOfYearUrl,
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

/** Releases and what came of them lie below their day. */
const IN_A_DAY = /^\d{4}\/\d\d\/\d\d\//;

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
    ...portal.fileYears.map((year) => file(filesOfYearUrl(year), `Alle Mitteilungen ${year} als Dateien`)),
    file(NOT_FOUND, "Seite nicht gefunden"),
  ];
  const lists = [
    ...portal.years.map((year) => file(year.url, `Pressemitteilungen ${year.year}`)),
    ...portal.months.map((month) => file(month.url, `Pressemitteilungen ${month.month}`)),
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
  const releases = site.releases.map((release) => ({
    url: releaseUrl(release),
    title: release.title,
    language: release.language,
    updated: release.updated.slice(0, 10),
    indexed: release.withdrawn === null && release.edition === null,
  }));
  return [
    { title: "Seiten", files: pages },
    { title: "Listen", files: lists },
    { title: "Pressemitteilungen", files: releases },
    {
      title: "Pressemitteilungen als reiner Text",
      files: site.releases.map((release) => ({
        ...file(releaseTextUrl(release), `${release.title} (TXT)`),
        language: release.language,
      })),
    },
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

/** Of all files those that the list of this year names; null: those that `dateien.html` itself names. */
export function filesOfYear(portal: Portal, year: string | null): FileGroup[] {
  const yearOf = (url: string): string | null =>
    portal.fileYears.find((one) => url.startsWith(`${one}/`) && IN_A_DAY.test(url)) ?? null;
  return siteFiles(portal)
    .map(({ title, files }) => ({ title, files: files.filter(({ url }) => yearOf(url) === year) }))
    .filter(({ files }) => files.length > 0);
}

function file(url: string, title: string): SiteFile {
  return { url, title, language: "de", updated: null, indexed: url !== NOT_FOUND };
}
