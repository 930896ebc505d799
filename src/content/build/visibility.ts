import { byText } from "../compare.ts";
import { epoch } from "../dates.ts";
import type { Release } from "../model.ts";
import type { ReleaseEntry } from "./release.ts";

export interface Visibility {
  /** Releases to publish, newest first, with `draft` and `embargoed` as readers of a preview must see them. */
  readonly releases: Release[];
  /** Ids of releases of which nothing may leave the build. */
  readonly hidden: ReadonlySet<string>;
  readonly drafts: number;
  readonly embargoed: number;
  readonly nextEmbargo: string | null;
}

/**
 * Decides what is visible at the build instant. A version (translation, plain language) is never visible before
 * the release it belongs to: it would give away what that one holds back.
 */
export function decideVisibility(
  entries: readonly ReleaseEntry[],
  options: { buildTime: string; preview: boolean },
): Visibility {
  const now = epoch(options.buildTime);
  const byId = new Map(entries.map((entry) => [entry.release.id, entry]));
  const isEmbargoed = (entry: ReleaseEntry | undefined) => entry?.embargo != null && epoch(entry.embargo) > now;
  const all = entries.map((entry) => {
    const { release } = entry;
    const original = release.versionOf === null ? undefined : byId.get(release.versionOf);
    const draft = release.draft || original?.release.draft === true;
    return { ...release, draft, embargoed: isEmbargoed(entry) || isEmbargoed(original) };
  });
  const hidden = options.preview ? [] : all.filter(({ draft, embargoed }) => draft || embargoed);
  const waiting = entries
    .filter((entry) => !entry.release.draft && isEmbargoed(entry))
    .map(({ embargo }) => embargo ?? "");
  const hiddenIds = new Set(hidden.map(({ id }) => id));
  return {
    releases: newestFirst(all.filter(({ id }) => !hiddenIds.has(id))),
    hidden: hiddenIds,
    drafts: hidden.filter(({ draft }) => draft).length,
    embargoed: hidden.filter(({ draft }) => !draft).length,
    nextEmbargo: waiting.sort((a, b) => epoch(a) - epoch(b))[0] ?? null,
  };
}

/** By instant of publication, then by number, newest first; then by id. */
function newestFirst(releases: readonly Release[]): Release[] {
  return releases
    .map((release) => ({
      release,
      instant: epoch(release.published),
      number: Number.parseInt(release.number ?? "0", 10),
    }))
    .sort((a, b) => b.instant - a.instant || b.number - a.number || byText(a.release.id, b.release.id))
    .map(({ release }) => release);
}
