import { stringify } from "yaml";
import { slug } from "../markdown/slug.ts";
import type { Doubt, Draft } from "./draft.ts";
import { toMarkdown } from "./markdown.ts";

/**
 * The content file of a draft: front matter in the order of the content format, then Markdown. Doubts stand as
 * comments at its top and make it a draft, so that nothing doubtful is published by itself.
 * @param source name of the file the text came from, for the comment.
 */
export function writeRelease(draft: Draft, doubts: readonly Doubt[], source: string): string {
  const fields = {
    title: draft.title,
    kicker: draft.kicker,
    summary: draft.summary,
    number: draft.number,
    date: draft.date,
    place: draft.place,
    publishers: draft.publishers,
    contacts: draft.contacts.map(present),
    embargo: draft.embargo,
    draft: doubts.length > 0,
    corrections: draft.corrections,
    speech: draft.speech,
  };
  const yaml = stringify(present(fields), { lineWidth: 0 });
  return `---\n${comments(doubts, source)}${yaml}---\n\n${toMarkdown(draft.body)}`;
}

/** The name of a release's file, `YYYY-MM-DD-slug.md`. A title without Latin letters gets its number as name. */
export function releaseName(draft: Draft, date: string): string {
  const fallback = slug(`Pressemitteilung ${draft.number ?? ""}`);
  const name = /[\p{Script=Latin}\d]/u.test(draft.title ?? "") ? slug(draft.title ?? "") : fallback;
  return `${date}-${name}.md`;
}

/** Without what is not there: null, false and empty lists. */
function present(fields: object): Record<string, unknown> {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)),
  );
}

function comments(doubts: readonly Doubt[], source: string): string {
  if (doubts.length === 0) return "";
  const lines = doubts.flatMap(({ line, message, remedy }) => [
    `Zweifel: ${line === null ? "" : `Zeile ${line}: `}${message}`,
    `  Abhilfe: ${remedy}`,
  ]);
  const head = `Übernommen aus ${source}. Beheben Sie die Zweifel und löschen Sie dann diese Zeilen und draft.`;
  return [head, ...lines].map((line) => `# ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}\n`).join("");
}
