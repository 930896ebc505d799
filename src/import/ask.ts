import { createInterface } from "node:readline/promises";
import type { ImportOptions, MissingFact, Registry } from "./draft.ts";
import { problemWith } from "./options.ts";

/** Puts one question to a person; null when there is no more answer to come (end of input). */
export type Ask = (question: string) => Promise<string | null>;

const QUESTIONS: Readonly<Record<MissingFact, string>> = {
  date: "Datum der Mitteilung (JJJJ-MM-TT, notwendig): ",
  publisher: "Herausgeber (Kennung aus publishers.yaml): ",
  number: "Nummer, zum Beispiel 419/2023 (leer: unbekannt): ",
  place: "Ort, zum Beispiel Magdeburg (leer: unbekannt): ",
  responsible: "Name der verantwortlichen Person (leer: unbekannt): ",
};

/** Asks for what is missing; an answer that cannot be used is asked for again, an empty one leaves the fact open. */
export async function askMissing(
  missing: readonly MissingFact[],
  registry: Registry,
  ask: Ask,
): Promise<ImportOptions> {
  const answers: { -readonly [Fact in MissingFact]?: string } = {};
  for (const fact of missing) {
    let hint = "";
    for (;;) {
      const answer = (await ask(hint + QUESTIONS[fact]))?.trim();
      if (answer === undefined) return answers;
      if (answer === "" && fact !== "date") break;
      const problem = problemWith(fact, answer, registry);
      if (problem === null) {
        answers[fact] = answer;
        break;
      }
      hint = `${problem}\n`;
    }
  }
  return answers;
}

/** Asks on a pair of streams; close it, or the program waits for further input. */
export function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): { readonly ask: Ask; readonly close: () => void } {
  const reader = createInterface({ input, output });
  const ended = new Promise<null>((resolve) => {
    reader.once("close", () => resolve(null));
  });
  let open = true;
  void ended.then(() => {
    open = false;
  });
  return {
    ask: (question) => (open ? Promise.race([reader.question(question), ended]) : ended),
    close: () => reader.close(),
  };
}
