import { remember } from "../remember.ts";
import { hasWords } from "./detect.ts";

const QUOTED = /[„“"«»‹›](?=\S)([^„“”"«»‹›]{8,400})[“”"«»‹›]/gu;
const SENTENCE_END = /(?<=[.!?…]["“”»)]?)\s+|\n+/u;
const SHORTEST = 4;

/** The quotations of a text, then its sentences without them: each of four words or more, white space joined. */
export const fragmentsOf = remember((text: string): readonly string[] => {
  const bounded = text.slice(0, 20_000);
  const quotations = [...bounded.matchAll(QUOTED)].map(([, inside]) => inside ?? "");
  const sentences = bounded.replace(QUOTED, " … ").split(SENTENCE_END);
  return [...quotations, ...sentences]
    .map((fragment) => fragment.replace(/\s+/gu, " ").trim())
    .filter((fragment) => hasWords(fragment, SHORTEST));
});

/** True for running text: two words in small letters, or a script without them. Lists of names and titles are none. */
export function isProse(text: string): boolean {
  const small = text.match(/(?<![\p{L}\d@./_-])\p{Ll}{2,}(?![\p{L}\d@/_-]|\.\p{L})/gu)?.length ?? 0;
  return small >= 2 || !/\p{Lu}|\p{Ll}/u.test(text);
}
