import type { Tab } from "../browser/tab.ts";
import { CheckError } from "../check-error.ts";
import { pageLines } from "./lines.ts";
import { languageName, squeeze } from "./phrase.ts";
import { readTree } from "./read-tree.ts";

/** Nodes of the document, texts included: more would take minutes, and nobody listens for days. */
const MOST_NODES = 200_000;

/**
 * What a German screen reader says when it reads the page in the tab from top to bottom, as lines of text; the same
 * page always gives the same lines.
 * @throws CheckError when the page is too large or too deep
 */
export async function transcribe({ page: shown, session }: Tab): Promise<string> {
  const { Nodes = 0 } = await shown.metrics();
  if (Nodes > MOST_NODES) {
    throw new CheckError(
      `Die Seite ist zu groß zum Vorlesen: ${Nodes} Knoten, höchstens ${MOST_NODES}.`,
      "Teilen Sie die Seite in mehrere auf.",
    );
  }
  const page = await readTree(session);
  const title = squeeze(page.name);
  const lines = pageLines(page);
  const body = lines.length === 0 ? ["(Auf dieser Seite gibt es nichts zu hören.)"] : lines;
  const head = [`Titel: ${title === "" ? "ohne Titel" : title}`, `Sprache: ${languageName(page.dom.lang)}`];
  return `${[...head, "", ...body].join("\n")}\n`;
}
