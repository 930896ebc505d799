import * as z from "zod";
import { EXAMPLES } from "./examples.ts";
import { fieldForGermanWord } from "./german-words.ts";
import { didYouMean, nearest } from "./nearest.ts";

/** What a schema found at one value: the raw zod issue as error functions see it. */
type RawIssue = z.core.$ZodRawIssue;

/** Two German sentences as one zod message: what is wrong, what to do. `splitSentences` takes them apart again. */
export function says(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

const FILL_IN = "Einen Wert eintragen oder, wenn das Feld freiwillig ist, die Zeile entfernen.";

/** In „mail“ gehört eine E-Mail-Adresse; hier steht „…“. */
export function belongs(path: readonly PropertyKey[] | undefined, what: string, input: unknown): string {
  return `In ${path?.length ? label(path) : "diese Datei"} gehört ${what}; hier steht ${shown(input)}.`;
}

/** Pairs of message and remedy out of a zod message; one pair unless several keys are unknown. */
export function splitSentences(text: string): { readonly message: string; readonly remedy: string }[] {
  const lines = text.split("\n");
  const pairs = [];
  for (let index = 0; index < lines.length; index += 2)
    pairs.push({ message: lines[index] ?? "", remedy: lines[index + 1] ?? "Den Wert berichtigen." });
  return pairs;
}

/** How messages name the value at a path: „publishers“, Eintrag 2. */
export function label(path: readonly PropertyKey[] | undefined): string {
  const steps = path ?? [];
  const last = steps.at(-1);
  if (last === undefined) return "Die Datei";
  if (typeof last !== "number") return shown(String(last));
  const owner = steps.slice(0, -1);
  return owner.length === 0 ? `Eintrag ${last + 1}` : `${label(owner)}, Eintrag ${last + 1}`;
}

/**
 * German for every kind of zod issue, for editors who know nothing of schemas; given to every parse.
 * Sentences that a schema brings along itself (`says`) win over these.
 * @returns undefined for kinds that zod may add one day: its German locale speaks then.
 */
export function explain(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, fieldsOf(issue.inst))).join("\n");
    case "invalid_type":
      return wrongType(issue.expected, issue.input, issue.path);
    case "too_small":
      return issue.origin === "array"
        ? says(`${label(issue.path)} braucht mindestens einen Eintrag.`, "Einen Eintrag ergänzen.")
        : says(`${label(issue.path)} ist leer.`, FILL_IN);
    case "too_big":
      return says(`${label(issue.path)} ist zu lang oder zu groß (höchstens ${issue.maximum}).`, "Den Wert kürzen.");
    case "invalid_value":
      return wrongValue(issue.values.map(String), issue.input, issue.path);
    case "invalid_key":
      return says(
        `${shown(issue.path?.at(-1)?.toString())} ist kein möglicher Name.`,
        "Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche verwenden, vorn einen Buchstaben und hinten keine Jahreszahl.",
      );
    case "invalid_format":
    case "invalid_union":
    case "invalid_element":
    case "not_multiple_of":
    case "custom":
      return says(`${label(issue.path)} hat nicht die richtige Form: ${shown(issue.input)}.`, "Den Wert berichtigen.");
    default:
      return undefined;
  }
}

function unknownKey(key: string, fields: readonly string[]): string {
  const meant = fieldForGermanWord(key, fields) ?? nearest(key, fields);
  const remedy = meant === null ? `Erlaubt sind hier: ${fields.join(", ")}.` : `Gemeint ist wohl „${meant}“.`;
  return says(`Das Feld ${shown(key)} gibt es hier nicht.`, remedy);
}

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function wrongType(expected: string, input: unknown, path: RawIssue["path"]): string {
  const name = String(path?.at(-1) ?? "");
  if (input === undefined) {
    const example = EXAMPLES[name];
    return says(
      `Das Feld „${name}“ fehlt.`,
      example === undefined ? `„${name}: …“ ergänzen.` : `Ergänzen, z. B. „${example}“.`,
    );
  }
  if (input === null && path?.length) return says(`${label(path)} ist leer.`, FILL_IN);
  switch (expected) {
    case "boolean":
      return says(
        belongs(path, "true (ja) oder false (nein)", input),
        `${booleanFor(name, String(input))} schreiben, ohne Anführungszeichen.`,
      );
    case "array":
      return says(
        belongs(path, "eine Liste", input),
        typeof input === "string"
          ? `„${name}: [${oneLine(input)}]“ schreiben oder jeden Eintrag auf eine eigene Zeile mit „- “ davor.`
          : "Jeden Eintrag auf eine eigene Zeile mit „- “ davor schreiben.",
      );
    case "object":
    case "record":
      return says(
        belongs(path, "ein Block von Feldern der Form „feld: Wert“", input),
        "Die Felder darunter schreiben, jeweils zwei Leerzeichen eingerückt.",
      );
    default:
      return says(
        belongs(path, "ein Text", input),
        typeof input === "boolean"
          ? "Den Wert in gerade Anführungszeichen setzen."
          : "Hinter den Doppelpunkt nur Text schreiben.",
      );
  }
}

function wrongValue(values: readonly string[], input: unknown, path: RawIssue["path"]): string {
  if (input === undefined) return wrongType("string", input, path);
  const allowed = values.map((value) => `„${value}“`).join(", ");
  if (typeof input !== "string") return says(belongs(path, "ein einziger Wert", input), `Erlaubt sind: ${allowed}.`);
  const meant = didYouMean(input, values);
  const remedy = `${meant === null ? "" : `${meant} `}Erlaubt sind: ${allowed}.`;
  return says(`${label(path)} hat den unbekannten Wert ${shown(input)}.`, remedy);
}

function booleanFor(name: string, input: string): string {
  if (/^(nein|no|n|off|0|false|falsch)$/i.test(input)) return `„${name}: false“`;
  if (/^(ja|yes|y|j|on|1|true|wahr)$/i.test(input)) return `„${name}: true“`;
  return `„${name}: true“ oder „${name}: false“`;
}

/** A value as a sentence can show it. */
export function shown(input: unknown): string {
  if (typeof input === "string") return `„${oneLine(input)}“`;
  if (typeof input === "boolean") return String(input);
  if (Array.isArray(input)) return "eine Liste";
  return input === null || input === undefined ? "nichts" : "ein Block von Feldern";
}

/** Line breaks would tear `says` apart, and nobody reads a whole text inside a message. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
