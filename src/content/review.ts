import type { Place } from "./report.ts";

export type Conformance = "vollständig" | "teilweise" | "nicht";
export type Result = "erfüllt" | "nicht erfüllt" | "nicht anwendbar" | "offen";

/** A part that does not meet the standard (Implementing Decision (EU) 2018/1523, annex, section "Nicht barrierefreie Inhalte"). */
export interface KnownFault {
  readonly content: string;
  /** WCAG success criteria; may be empty outside `incompatible`. */
  readonly criteria: readonly string[];
  readonly reason: string;
  readonly alternative: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** What a person found for one success criterion. */
export interface Verdict {
  readonly criterion: string;
  readonly result: Result;
  /** Null only while the result is open. */
  readonly by: string | null;
  readonly date: string | null;
  readonly note: string | null;
  /** Addresses of the pages that were looked at; empty when it is not said. */
  readonly pages: readonly string[];
  /** Looked at, and that within a year of the build. */
  readonly isCurrent: boolean;
}

/** A finding of the gate that somebody answers for. */
export interface Acceptance {
  readonly rule: string;
  /** Path of the page below the site; null: all pages. */
  readonly page: string | null;
  /** Null: all elements. */
  readonly selector: string | null;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  readonly until: string | null;
  /** `until` was over at the time of the build. */
  readonly isExpired: boolean;
  readonly place: Place;
}

/** What people reviewed: `pruefung.yaml`, as of the time of the build. */
export interface Review {
  /** As declared, else derived from the rest. */
  readonly conformance: Conformance;
  /** Where the state is declared, or the whole file. */
  readonly conformancePlace: Place;
  readonly created: string;
  readonly method: "Selbstbewertung" | "Bewertung durch Dritte";
  readonly assessor: string | null;
  /** The day on which a criterion was looked at last; the day of creation when none was. */
  readonly lastReview: string;
  readonly incompatible: readonly KnownFault[];
  readonly disproportionate: readonly KnownFault[];
  readonly outsideLaw: readonly KnownFault[];
  /** One for every criterion of WCAG 2.2 A and AA, in the order of the standard. */
  readonly checklist: readonly Verdict[];
  readonly accepted: readonly Acceptance[];
}
