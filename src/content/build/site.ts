import { checkAccessibilityStatement } from "../checks/accessibility-statement.ts";
import { checkFeedback } from "../checks/feedback.ts";
import { checkHiddenLinks } from "../checks/hidden-links.ts";
import { checkImprint } from "../checks/imprint.ts";
import { checkNames } from "../checks/names.ts";
import { checkNumbers } from "../checks/numbers.ts";
import { checkOpenGaps } from "../checks/open-gaps.ts";
import { checkRequiredPages } from "../checks/required-pages.ts";
import { checkReview } from "../checks/review.ts";
import { checkUnusedMedia } from "../checks/unused-media.ts";
import { checkVersions } from "../checks/versions.ts";
import { byText } from "../compare.ts";
import type { Attachment, Image, MediaFile, Site } from "../model.ts";
import type { ContentFolder } from "../read/folder.ts";
import { areTextsWhole, type Sources } from "../read/sources.ts";
import type { Report } from "../report.ts";
import { createContext } from "./context.ts";
import { buildLegal } from "./legal.ts";
import { newestPublisher } from "./publishers.ts";
import { buildRegistry } from "./registry.ts";
import { linkReleases, withoutHidden } from "./related.ts";
import { buildReview } from "./review.ts";
import { buildStrategy } from "./strategy.ts";
import { buildTexts } from "./texts.ts";
import { decideVisibility } from "./visibility.ts";

export interface LoadOptions {
  /** ISO instant of the build: decides what is under embargo and whether the last review is overdue. */
  readonly buildTime: string;
  /** Shows drafts and embargoed releases, marked as such. */
  readonly preview: boolean;
}

export interface BuiltSite {
  /** Null when a file that it cannot do without is missing or wrong; only valid while nothing is an error. */
  readonly site: Site | null;
  readonly nextEmbargo: string | null;
  readonly drafts: number;
  readonly embargoed: number;
}

/** Puts the parsed files together, checks what concerns more than one of them, and drops what must not be seen. */
export async function buildSite(
  sources: Sources,
  folder: ContentFolder,
  options: LoadOptions,
  report: Report,
): Promise<BuiltSite> {
  const registry = buildRegistry(sources, folder, report);
  const context = await createContext(sources, folder, registry, report);
  const { releases: entries, pages, chapters } = buildTexts(sources, context, options.buildTime);
  const strategy =
    sources.strategy === null ? null : buildStrategy(sources.strategy, chapters, sources.measures, context);
  checkNames(folder, report);
  checkNumbers(entries, report);
  checkVersions(entries, context.releaseIds, report);
  if (areTextsWhole(folder, sources)) checkUnusedMedia(folder, context.declaredMedia, report);
  checkRequiredPages(sources.pages, folder, report);
  checkOpenGaps(sources.publishers, sources.legal, sources.site?.data.exampleNotice != null, report);
  const review = sources.review === null ? null : buildReview(sources.review, options.buildTime);
  if (sources.review !== null && review !== null) {
    checkReview(sources.review, review, options.buildTime, report);
    checkAccessibilityStatement(sources.review, review, report);
  }
  if (sources.legal !== null) checkFeedback(sources.legal, report);
  if (sources.legal !== null && sources.publishers !== null && registry.publishers !== null)
    checkImprint(sources.legal, sources.publishers, registry.publishers, report);

  const visible = decideVisibility(entries, options);
  const { hidden, drafts, embargoed, nextEmbargo } = visible;
  const withFiles = <Text extends { attachments: readonly Attachment[] }>(text: Text): Text => ({
    ...text,
    attachments: withoutHidden(text.attachments, hidden),
  });
  const releases = linkReleases(visible.releases, hidden);
  const shownPages = pages.map(({ page }) => withFiles(page));
  const shownChapters = strategy === null ? [] : strategy.chapters.map(withFiles);
  const texts = [...releases, ...shownPages, ...shownChapters];
  for (const { source } of texts) checkHiddenLinks(source, hidden, report);

  const { publishers, topics, channels } = registry;
  const legal =
    sources.legal === null || review === null || publishers === null
      ? null
      : buildLegal(sources.legal, review, publishers, report);
  const config = sources.site?.data ?? null;
  if (sources.site !== null && publishers !== null)
    newestPublisher(publishers, sources.site.data.publisher, sources.site.at("publisher"), report);
  if (config === null || legal === null || publishers === null || topics === null)
    return { site: null, nextEmbargo, drafts, embargoed };
  const site: Site = {
    config,
    publishers: [...publishers.values()].flat(),
    topics: [...topics.values()],
    channels,
    releases,
    strategy:
      strategy === null
        ? null
        : { ...strategy, chapters: shownChapters, releases: strategy.releases.filter((id) => !hidden.has(id)) },
    pages: shownPages,
    legal,
    media: usedMedia(texts),
    preview: options.preview,
  };
  return { site, nextEmbargo, drafts, embargoed };
}

/** The files that texts declare, once each, by name; without what the text says about them. */
function usedMedia(texts: readonly { images: readonly Image[]; attachments: readonly Attachment[] }[]): MediaFile[] {
  const files = new Map<string, MediaFile>();
  for (const { images, attachments } of texts)
    for (const { name, bytes, type, width, height } of [...images, ...attachments])
      files.set(name, { name, bytes, type, width, height });
  return [...files.values()].sort((a, b) => byText(a.name, b.name));
}
