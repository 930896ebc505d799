import { didYouMean } from "../messages/nearest.ts";
import type { Chapter, Strategy } from "../model.ts";
import type { Parsed, ParsedText } from "../read/parse.ts";
import type { ChapterParts, RawChapter, RawMeasures, RawStrategy } from "../schema/strategy.ts";
import type { BuildContext } from "./context.ts";
import { buildAttachments, buildImages } from "./files.ts";
import { chapterName } from "./names.ts";
import { newestPublisher } from "./publishers.ts";
import { resolveReleases } from "./release.ts";

export type ChapterText = ParsedText<RawChapter, ChapterParts>;

/** The chapters in the order of their numbers, which are unique like their slugs. */
export function buildChapters(texts: readonly ChapterText[], context: BuildContext): Chapter[] {
  const { report } = context;
  const taken = new Map<string | number, string>();
  return texts.flatMap(({ path, source, front, parts }) => {
    const { file } = source;
    const name = chapterName(path, file, report);
    if (source.text === "")
      report.error("empty-text", { file }, "Das Kapitel hat keinen Text.", "Den Text unter die Kopfdaten schreiben.");
    const files = { images: buildImages(parts, context), attachments: buildAttachments(parts, context) };
    if (name === null) return [];
    for (const key of [name.order, name.slug]) {
      const other = taken.get(key);
      if (other !== undefined) {
        const what = typeof key === "number" ? "dieselbe Nummer" : "denselben Namen";
        report.error(
          "duplicate-chapter",
          { file },
          `Das Kapitel hat ${what} wie „${other}“.`,
          "Eine der Dateien umbenennen.",
        );
      }
      taken.set(key, file);
    }
    return front === null ? [] : { source, slug: name.slug, ...front.data, ...files };
  });
}

/** The strategy with its chapters and measures; `releases` still names hidden ones. */
export function buildStrategy(
  strategy: Parsed<RawStrategy>,
  chapters: readonly Chapter[],
  measures: Parsed<RawMeasures> | null,
  context: BuildContext,
): Strategy {
  const { publishers, chapterSlugs: slugs, report } = context;
  const ids = new Set<string>();
  measures?.data.forEach(({ id, chapter }, index) => {
    if (ids.has(id))
      report.error(
        "duplicate-id",
        measures.at(index, "id"),
        `Die Kennung „${id}“ gibt es zweimal.`,
        "Eine der beiden ändern.",
      );
    ids.add(id);
    if (slugs.includes(chapter)) return;
    const remedy = didYouMean(chapter, slugs) ?? `Vorhanden sind: ${slugs.join(", ")}.`;
    report.error("unknown-chapter", measures.at(index, "chapter"), `Das Kapitel „${chapter}“ gibt es nicht.`, remedy);
  });
  return {
    ...strategy.data,
    publishers:
      publishers === null
        ? []
        : strategy.data.publishers.flatMap(
            (id, index) => newestPublisher(publishers, id, strategy.at("publishers", index), report) ?? [],
          ),
    releases: resolveReleases(strategy, "releases", null, context),
    chapters,
    measures: measures?.data ?? [],
  };
}
