import type * as z from "zod";
import type { Report } from "../report.ts";
import { houseStyleSchema } from "../schema/house-style.ts";
import { legalSchema } from "../schema/legal.ts";
import { pagePartsSchema, pageSchema } from "../schema/page.ts";
import { publishersSchema } from "../schema/publishers.ts";
import { channelsSchema, topicsSchema } from "../schema/registry-lists.ts";
import { releasePartsSchema, releaseSchema } from "../schema/release.ts";
import { reviewSchema } from "../schema/review.ts";
import { siteSchema } from "../schema/site.ts";
import { chapterPartsSchema, chapterSchema, measuresSchema, strategySchema } from "../schema/strategy.ts";
import type { ContentFolder, TextFile } from "./folder.ts";
import { type Parsed, type ParsedText, parseData, parseText } from "./parse.ts";

type Need = "required" | "optional";

/** One YAML file of the folder; null when it is missing or wrong. */
function data<Data>(
  folder: ContentFolder,
  path: string,
  schema: z.ZodType<Data>,
  need: Need,
  report: Report,
): Parsed<Data> | null {
  const file = folder.texts.get(path);
  if (file !== undefined) return parseData(file, schema, report);
  if (need === "required" && !folder.paths.has(path))
    report.error(
      "missing-file",
      { file: `${folder.name}/${path}` },
      "Die Datei fehlt.",
      "Die Datei nach dem Muster der Beispielseite anlegen.",
    );
  return null;
}

/** The registry files, checked against their schemas. */
export function parseRegistry(folder: ContentFolder, report: Report) {
  return {
    publishers: data(folder, "publishers.yaml", publishersSchema, "required", report),
    channels: data(folder, "channels.yaml", channelsSchema, "optional", report),
    topics: data(folder, "topics.yaml", topicsSchema, "optional", report),
  };
}

/** All files of the folder, checked against their schemas; what is wrong is null or missing, with findings. */
export function parseSources(folder: ContentFolder, report: Report) {
  const texts = <Parts, Data extends Parts>(role: TextFile["role"], schema: z.ZodType<Data>, parts: z.ZodType<Parts>) =>
    [...folder.texts.values()]
      .filter((file) => file.role === role)
      .flatMap((file): ParsedText<Data, Parts>[] => {
        const parsed = parseText(file, schema, parts, report);
        return parsed === null ? [] : [parsed];
      });
  const chapters = texts("chapter", chapterSchema, chapterPartsSchema);
  const hasStrategy = [...folder.paths].some((path) => path.startsWith("strategy/"));
  return {
    site: data(folder, "site.yaml", siteSchema, "required", report),
    legal: data(folder, "legal.yaml", legalSchema, "required", report),
    review: data(folder, "pruefung.yaml", reviewSchema, "required", report),
    houseStyle:
      data(folder, "house-style.yaml", houseStyleSchema, "optional", report)?.data ?? houseStyleSchema.parse({}),
    ...parseRegistry(folder, report),
    strategy: data(folder, "strategy/strategy.yaml", strategySchema, hasStrategy ? "required" : "optional", report),
    measures: data(folder, "strategy/measures.yaml", measuresSchema, "optional", report),
    chapters,
    pages: texts("page", pageSchema, pagePartsSchema),
    releases: texts("release", releaseSchema, releasePartsSchema),
  };
}

/** True when every text of the folder could be read and every one of its fields is right. */
export function areTextsWhole(folder: ContentFolder, { releases, pages, chapters }: Sources): boolean {
  const texts = [...releases, ...pages, ...chapters];
  const files = [...folder.paths].filter((path) => /\.md$/i.test(path));
  return texts.length === files.length && texts.every(({ front }) => front !== null);
}

export type Sources = ReturnType<typeof parseSources>;
export type RegistrySources = ReturnType<typeof parseRegistry>;
