import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askMissing, askOn } from "../../src/import/ask.ts";
import type { MissingFact } from "../../src/import/draft.ts";
import { registry } from "./registry.ts";

/** Runs the questions over a pair of streams; each answer is given when its question has appeared. */
async function converse(missing: readonly MissingFact[], answers: readonly (string | null)[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const waiting = [...answers];
  let shown = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    if (!/: $/.test(text)) return;
    const answer = waiting.shift();
    if (answer === undefined || answer === null) input.end();
    else input.write(`${answer}\n`);
  });
  const { ask, close } = askOn(input, output);
  const given = await askMissing(missing, registry, ask);
  close();
  return { given, shown };
}

test("each missing fact is asked for once, in order", async () => {
  const { given, shown } = await converse(
    ["date", "publisher", "number", "place", "responsible"],
    ["2024-11-26", "schule", "419/2024", "Musterstadt", "Erika Mustermann"],
  );
  expect(given).toEqual({
    date: "2024-11-26",
    publisher: "schule",
    number: "419/2024",
    place: "Musterstadt",
    responsible: "Erika Mustermann",
  });
  expect(shown).toMatchInlineSnapshot(
    `"Datum der Mitteilung (JJJJ-MM-TT, notwendig): Herausgeber (Kennung aus publishers.yaml): Nummer, zum Beispiel 419/2023 (leer: unbekannt): Ort, zum Beispiel Magdeburg (leer: unbekannt): Name der verantwortlichen Person (leer: unbekannt): "`,
  );
});

test("an answer that cannot be used is asked for again, with the reason", async () => {
  const { given, shown } = await converse(["date", "number"], ["26.11.2024", "", "2024-11-26", "viele", "12"]);
  expect(given).toEqual({ date: "2024-11-26", number: "12" });
  expect(shown).toContain("„26.11.2024“ ist kein Datum der Form JJJJ-MM-TT.");
  expect(shown).toContain("„viele“ ist keine Nummer");
});

test("an empty answer leaves a fact open, but not the date", async () => {
  const { given } = await converse(["date", "place", "responsible"], ["", "2024-11-26", "", ""]);
  expect(given).toEqual({ date: "2024-11-26" });
});

test("the end of the input ends the questions", async () => {
  const { given } = await converse(["date", "place"], ["2024-11-26", null]);
  expect(given).toEqual({ date: "2024-11-26" });
});
