import type { Page } from "../model.ts";
import type { Parsed, ParsedText } from "../read/parse.ts";
import type { PageParts, RawPage } from "../schema/page.ts";
import type { BuildContext } from "./context.ts";
import { buildAttachments, buildImages } from "./files.ts";

export interface PageEntry {
  readonly page: Page;
  readonly front: Parsed<RawPage>;
}

/** Legal pages are made of `legal.yaml`; their own text is only an addition. */
const FROM_DATA: ReadonlySet<string> = new Set(["imprint", "privacy", "accessibility"]);

/** Resolves what a page refers to; null, with findings, when its front matter is not whole. */
export function buildPage(text: ParsedText<RawPage, PageParts>, slug: string, context: BuildContext): PageEntry | null {
  const { front, parts, source } = text;
  if (source.text === "" && parts.data.kind !== undefined && !FROM_DATA.has(parts.data.kind))
    context.report.error(
      "empty-text",
      { file: source.file },
      "Die Seite hat keinen Text.",
      "Den Text unter die Kopfdaten schreiben.",
    );
  const files = { images: buildImages(parts, context), attachments: buildAttachments(parts, context) };
  return front === null ? null : { page: { source, slug, ...front.data, ...files }, front };
}
