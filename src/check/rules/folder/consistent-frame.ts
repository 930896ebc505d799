import type { HtmlPage, StaticContext } from "../../types.ts";
import { type FrameLink, factsOf } from "../facts.ts";

/** The links of one landmark of the frame (header, footer, a named nav), as one page has them. */
export interface FrameArea {
  readonly page: HtmlPage;
  readonly links: readonly FrameLink[];
}

/** For each landmark of the frame the pages that have it; the one with most links, the model, comes first. */
export function frameAreas(context: StaticContext): ReadonlyMap<string, readonly FrameArea[]> {
  const areas = new Map<string, FrameArea[]>();
  for (const page of context.folder.pages) {
    const own = new Map<string, FrameLink[]>();
    for (const link of factsOf(page, context).frame) {
      const links = own.get(link.area);
      if (links === undefined) own.set(link.area, [link]);
      else links.push(link);
    }
    for (const [name, links] of own) {
      const pages = areas.get(name);
      const area = { page, links };
      if (pages === undefined) areas.set(name, [area]);
      else if (links.length > (pages[0]?.links.length ?? 0)) pages.unshift(area);
      else pages.push(area);
    }
  }
  return areas;
}
