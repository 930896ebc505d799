import type { Registry as LoadedRegistry } from "../content/load.ts";
import type { Contact } from "../content/model.ts";

/** What a reader must know of the house to recognise senders and channels. */
export type Registry = Pick<LoadedRegistry, "publishers" | "channels">;

/** A place where the importer is not sure. It never guesses silently: each of these is told to the editor. */
export interface Doubt {
  /** 1-based line of the source; null when the doubt is about the text as a whole. */
  readonly line: number | null;
  /** What is doubtful, German, one line. */
  readonly message: string;
  /** What to do about it, German, one line. */
  readonly remedy: string;
}

/** How the parts of a reader hand in their doubts. */
export type Report = (line: number | null, message: string, remedy: string) => void;

/** A fact and the line of the source that states it. */
export interface Found<T> {
  readonly value: T;
  readonly line: number;
}

/** Running text; a link only where the source names a target that can work. */
export interface Inline {
  readonly text: string;
  readonly href: string | null;
}

/** One block of a text, as every reader returns it; `markdown.ts` turns it into Markdown. */
export type Block = { readonly line: number } & (
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Inline[])[])[] }
);

/** A release as far as its source tells; null and empty where it does not. Dates are `YYYY-MM-DD`. */
export interface Draft {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly summary: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly place: string | null;
  /** Ids of the registry. */
  readonly publishers: readonly string[];
  readonly contacts: readonly Contact[];
  /** `YYYY-MM-DD HH:MM`, wall clock of Europe/Berlin. */
  readonly embargo: string | null;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly speech: boolean;
  readonly body: readonly Block[];
}

/** What the user says about the text; it wins over what the text says, and a contradiction is a doubt. */
export interface ImportOptions {
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly number?: string | undefined;
  /** Id of the registry. */
  readonly publisher?: string | undefined;
  readonly summary?: string | undefined;
  /** Name of the person responsible for this release. */
  readonly responsible?: string | undefined;
}

export interface ImportResult {
  readonly draft: Draft;
  /** By line; doubts about the whole text come last. */
  readonly doubts: readonly Doubt[];
  /** Facts that only a person can add, in the order of asking. */
  readonly missing: readonly MissingFact[];
}

export type MissingFact = "date" | "publisher" | "number" | "place" | "responsible";

/** One reader per foreign format. Pure: the same text gives the same draft. */
export type ReadRelease = (text: string, registry: Registry, options: ImportOptions) => ImportResult;
