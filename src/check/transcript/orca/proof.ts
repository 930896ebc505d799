import { elements, textOf } from "../../dom.ts";
import { keepDocuments } from "../../keep-documents.ts";
import { toPage } from "../../read-folder.ts";
import type { Utterance } from "./ssip.ts";

/** The words that must be heard when a page was read. */
export interface Expected {
  /** Of title and headings of level 1: none of them may be missing. */
  readonly head: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

export interface Proof {
  /** 0 to 1: how many of the page's different words were heard. */
  readonly share: number;
  /** Words of title and heading that were not heard. */
  readonly missing: readonly string[];
  readonly passed: boolean;
}

/** Abbreviations and signs are said in other ways than they are written, and closed parts are not said at all. */
const ENOUGH = 0.9;

/** Null when the bytes are no page. */
export function expectedOf(path: string, bytes: Buffer): Expected | null {
  const page = toPage(path, bytes, keepDocuments());
  if ("level" in page) return null;
  const textsOf = (...tags: string[]) => elements(page, ...tags).map((one) => textOf(page, one, page.html.length));
  return { head: wordsOf(textsOf("title", "h1")), all: wordsOf(textsOf("body")) };
}

/** Whether the page was truly read out, and not only its beginning or something else. */
export function proofOf({ head, all }: Expected, said: readonly Utterance[]): Proof {
  const heard = wordsOf(said.map(({ text }) => text));
  const missing = [...head].filter((word) => !heard.has(word));
  const known = [...all].filter((word) => heard.has(word));
  const share = all.size === 0 ? 1 : known.length / all.size;
  return { share, missing, passed: missing.length === 0 && share >= ENOUGH };
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}
