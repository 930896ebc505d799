import type { Chapter, MediaFile, Page, Publisher, Release, Topic } from "../content/model.ts";

/**
 * The URL design (flat files, `[a-z0-9-]` with one dot; see README "Adressen"). All functions return paths
 * relative to the site's root without leading slash, e.g. `2024/11/26/halbzeitbericht.html`.
 */
export const HOME = "index.html";
export const RELEASES = "pressemitteilungen.html";
export const STRATEGY = "strategie.html";
export const MEASURES = "strategie-massnahmen.html";
export const FILES = "dateien.html";
export const NOT_FOUND = "404.html";
export const SITEMAP = "sitemap.xml";
export const CHECKSUMS = "SHA256SUMS";
export const SIGNATURE = "SHA256SUMS.sig";
export const SIGNERS = "allowed_signers";
export const ROBOTS = "robots.txt";
/** Exists in a preview only. */
export const EDITOR_NOTES = "befunde.html";
export const FEED = "aktuell.xml";

export const releaseUrl = (release: Pick<Release, "date" | "slug">): string =>
  `${release.date.replaceAll("-", "/")}/${release.slug}.html`;
export const releaseTextUrl = (release: Pick<Release, "date" | "slug">): string =>
  releaseUrl(release).replace(/html$/, "txt");
export const yearUrl = (year: string): string => `${year}.html`;
/** @param month `YYYY-MM` */
export const monthUrl = (month: string): string => `${month.replace("-", "/")}.html`;
/** The part of the file list with the releases of one month (`YYYY-MM`), where the list is in parts. */
export const filesOfMonthUrl = (month: string): string => `dateien-${month}.html`;
/** True for the list of all files and its parts. */
export const isFileList = (path: string): boolean => path === FILES || /^dateien-[a-z0-9-]+\.html$/.test(path);
export const publisherUrl = (publisher: Pick<Publisher, "id">): string => `herausgeber-${publisher.id}.html`;
export const publisherFeedUrl = (publisher: Pick<Publisher, "id">): string => `herausgeber-${publisher.id}.xml`;
export const publisherYearUrl = (publisher: Pick<Publisher, "id">, year: string): string =>
  `herausgeber-${publisher.id}-${year}.html`;
export const topicUrl = (topic: Pick<Topic, "id">): string => `thema-${topic.id}.html`;
export const topicFeedUrl = (topic: Pick<Topic, "id">): string => `thema-${topic.id}.xml`;
export const topicYearUrl = (topic: Pick<Topic, "id">, year: string): string => `thema-${topic.id}-${year}.html`;
export const chapterUrl = (chapter: Pick<Chapter, "slug">): string => `strategie-${chapter.slug}.html`;
export const pageUrl = (page: Pick<Page, "slug">): string => `${page.slug}.html`;
export const mediaUrl = (media: Pick<MediaFile, "name">): string => `medien/${media.name}`;

/** The relative link from one page to another, always with the file name; `#part` is kept. */
export function relativeUrl(from: string, to: string): string {
  const fromParts = from.split("/").slice(0, -1);
  const toParts = to.split("/");
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared++;
  return "../".repeat(fromParts.length - shared) + toParts.slice(shared).join("/");
}
