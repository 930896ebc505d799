import { checkPlainLanguageLabel } from "../checks/plain-language-label.ts";
import { checkReleaseDates } from "../checks/release-dates.ts";
import { checkLengths, checkTexts } from "../checks/texts.ts";
import type { Chapter } from "../model.ts";
import type { Sources } from "../read/sources.ts";
import type { BuildContext } from "./context.ts";
import { pageName, releaseName } from "./names.ts";
import { buildPage, type PageEntry } from "./page.ts";
import { buildRelease, type ReleaseEntry } from "./release.ts";
import { buildChapters } from "./strategy.ts";

/** All texts of the folder, resolved and checked one by one; what is not whole is missing, with findings. */
export function buildTexts(
  sources: Sources,
  context: BuildContext,
  buildTime: string,
): { releases: ReleaseEntry[]; pages: PageEntry[]; chapters: Chapter[] } {
  const { report, style, houseStyle } = context;
  for (const text of [...sources.releases, ...sources.pages, ...sources.chapters]) checkTexts(text, style, report);
  const releases = sources.releases.flatMap((text) => {
    checkLengths(text.parts, houseStyle, report);
    const name = releaseName(text.path, text.source.file, report);
    const entry = name === null ? null : buildRelease(text, name, context);
    if (entry === null) return [];
    checkReleaseDates(entry, buildTime, report);
    // A headline may well be about Leichte Sprache; only a version of a release claims to be written in it.
    if (entry.release.versionOf !== null || entry.release.plainLanguage !== null)
      checkPlainLanguageLabel(entry.release, entry.front, report);
    return entry;
  });
  const pages = sources.pages.flatMap((text) => {
    checkLengths(text.parts, houseStyle, report);
    const slug = pageName(text.path, text.source.file, report);
    const entry = slug === null ? null : buildPage(text, slug, context);
    if (entry === null) return [];
    checkPlainLanguageLabel(entry.page, entry.front, report);
    return entry;
  });
  return { releases, pages, chapters: buildChapters(sources.chapters, context) };
}
