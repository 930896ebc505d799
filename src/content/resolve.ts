import { didYouMean } from "./messages/nearest.ts";
import type { Attachment, Chapter, Page, Release, Site, Strategy } from "./model.ts";

/** What a link target that names a content file points to. Records, not addresses: those are the site room's. */
export type ContentLink =
  | { readonly kind: "release"; readonly release: Release; readonly fragment: string | null }
  | { readonly kind: "page"; readonly page: Page; readonly fragment: string | null }
  | { readonly kind: "chapter"; readonly chapter: Chapter; readonly fragment: string | null }
  | { readonly kind: "strategy" | "measures"; readonly strategy: Strategy; readonly fragment: string | null }
  | { readonly kind: "attachment"; readonly attachment: Attachment }
  /** Both sentences are German and fit a finding. Texts that are not published yet look the same as none. */
  | { readonly kind: "dead"; readonly message: string; readonly remedy: string };

type Found = Exclude<ContentLink, { kind: "dead" } | { kind: "attachment" }>;
type Entry = (fragment: string | null) => Found;

const indexes = new WeakMap<Site, Map<string, Entry>>();

/**
 * Where a target such as `2024-11-26-bericht.md`, `impressum.md#kontakt`, `measures.yaml` or `liste.csv` points.
 * @param from the text that holds the link: files can be linked only where they are declared.
 */
export function resolveContentLink(
  site: Site,
  target: string,
  from: { readonly attachments: readonly Attachment[] },
): ContentLink {
  const hash = target.indexOf("#");
  const name = hash < 0 ? target : target.slice(0, hash);
  const fragment = hash < 0 || hash === target.length - 1 ? null : target.slice(hash + 1);
  const attachment = from.attachments.find((candidate) => candidate.name === name);
  if (attachment !== undefined) return { kind: "attachment", attachment };
  const index = indexOf(site);
  const entry = index.get(name);
  return entry === undefined ? dead(name, index.keys()) : entry(fragment);
}

/** Name of the content file that a text comes from, as links write it: `2024-11-26-bericht.md`. */
export function contentName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function indexOf(site: Site): Map<string, Entry> {
  const known = indexes.get(site);
  if (known !== undefined) return known;
  const index = new Map<string, Entry>();
  const { strategy } = site;
  for (const release of site.releases)
    index.set(`${release.id}.md`, (fragment) => ({ kind: "release", release, fragment }));
  for (const page of site.pages) index.set(`${page.slug}.md`, (fragment) => ({ kind: "page", page, fragment }));
  if (strategy !== null) {
    index.set("strategy.yaml", (fragment) => ({ kind: "strategy", strategy, fragment }));
    index.set("measures.yaml", (fragment) => ({ kind: "measures", strategy, fragment }));
    for (const chapter of strategy.chapters)
      index.set(contentName(chapter.source.file), (fragment) => ({ kind: "chapter", chapter, fragment }));
  }
  indexes.set(site, index);
  return index;
}

function dead(name: string, known: Iterable<string>): ContentLink {
  const message = `Das Linkziel „${name}“ gibt es nicht, oder es ist noch nicht veröffentlicht.`;
  return { kind: "dead", message, remedy: remedyFor(name, known) };
}

function remedyFor(name: string, known: Iterable<string>): string {
  const base = contentName(name);
  if (base !== name) return `Nur den Dateinamen ohne Ordner schreiben: „${base}“.`;
  const meant = didYouMean(name, known);
  if (meant !== null) return meant;
  return /\.(md|yaml)$/.test(name)
    ? "Den Dateinamen prüfen oder die Verknüpfung entfernen und den Text stehen lassen."
    : "Dateien unter „attachments“ in den Kopfdaten desselben Textes eintragen; Texte mit der Endung „.md“ nennen.";
}
