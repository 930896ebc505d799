import type { Attachment, Release } from "../model.ts";

/**
 * Makes `related` go both ways, newest first, and drops whatever names a hidden release.
 * @param releases visible releases, newest first.
 */
export function linkReleases(releases: readonly Release[], hidden: ReadonlySet<string>): Release[] {
  const order = new Map(releases.map(({ id }, index) => [id, index]));
  const related = new Map(releases.map(({ id }) => [id, new Set<string>()]));
  for (const release of releases) {
    for (const id of release.related) {
      related.get(release.id)?.add(id);
      related.get(id)?.add(release.id);
    }
  }
  return releases.map((release) => ({
    ...release,
    related: [...(related.get(release.id) ?? [])]
      .filter((id) => order.has(id))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    attachments: withoutHidden(release.attachments, hidden),
  }));
}

/** Attachments whose page with the same content is not published yet lose the reference to it. */
export function withoutHidden(attachments: readonly Attachment[], hidden: ReadonlySet<string>): Attachment[] {
  return attachments.map((attachment) =>
    attachment.htmlEquivalent !== null && hidden.has(attachment.htmlEquivalent.replace(/\.md$/, ""))
      ? { ...attachment, htmlEquivalent: null }
      : attachment,
  );
}
