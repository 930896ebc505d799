/**
 * The typed site model: what the content room hands on. Plain frozen data; dates are strings
 * (`YYYY-MM-DD`), instants are ISO 8601 with the offset of Europe/Berlin.
 */

import type { Review } from "./review.ts";

/** Text of an editor together with the place it stands in, so that findings can name file and line. */
export interface SourceText {
  /** Path relative to the project, e.g. `content/releases/2024/2024-11-26-bericht.md`. */
  readonly file: string;
  /** 1-based line of `file` on which `text` starts. */
  readonly firstLine: number;
  /** Markdown without front matter, LF line ends, no BOM, no soft hyphens or zero-width characters. */
  readonly text: string;
}

export interface SiteConfig {
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  /** Absolute https address of the site's root with trailing slash: for canonical, feeds, sitemap only. */
  readonly baseUrl: string;
  /** Id of the publisher that runs the site. */
  readonly publisher: string;
  /** When set, every page carries this notice, and gaps that only an example may have become warnings. */
  readonly exampleNotice: string | null;
  /** Number of releases on the home page and in each feed. */
  readonly homeReleases: number;
  readonly feedEntries: number;
  /** Site-wide abbreviations: short form → long form. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** A name, or the open admission that it is not known (never an invented person). */
export interface Person {
  readonly name: string | null;
  readonly role: string;
  /** Why the name is missing; shown to readers. Only allowed on example sites. */
  readonly open: string | null;
}

export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** One period in the life of a publisher: ministries and office holders change. */
export interface Publisher {
  readonly id: string;
  readonly validFrom: string;
  /** Last day, inclusive; null while current. */
  readonly validTo: string | null;
  readonly name: string;
  /** Full official name for the imprint, e.g. "Staatskanzlei des Landes Sachsen-Anhalt". */
  readonly officialName: string;
  /** Press unit, e.g. "Pressestelle". */
  readonly unit: string;
  readonly address: Address;
  readonly phone: string;
  readonly fax: string | null;
  readonly mail: string;
  readonly website: string | null;
  readonly responsible: Person;
  /** Other spellings that old releases use; for the importer. */
  readonly aliases: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface Contact {
  readonly name: string;
  readonly role: string | null;
  readonly phones: readonly string[];
  readonly fax: string | null;
  readonly mail: string | null;
}

/** A file in `content/media/`. */
export interface MediaFile {
  /** File name, `[a-z0-9-]` with one dot. */
  readonly name: string;
  readonly bytes: number;
  /** Upper-case type for readers: "PDF", "CSV", "JPG". */
  readonly type: string;
  /** Pixel size of images, else null. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Image extends MediaFile {
  readonly width: number;
  readonly height: number;
  /** Empty only when `decorative`. */
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string | null;
  readonly credit: string;
}

export interface Attachment extends MediaFile {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly accessible: boolean;
  /** File name of a content file (e.g. `2024-11-26-bericht.md`) that says the same in HTML. */
  readonly htmlEquivalent: string | null;
}

/** Review by people with learning difficulties: only with it a page may call itself "Leichte Sprache". */
export interface PlainLanguageReview {
  readonly reviewer: string;
  readonly date: string;
}

export interface Release {
  readonly source: SourceText;
  /** `YYYY-MM-DD-slug`: the file name without `.md`; how releases name each other. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly summary: string;
  readonly number: string | null;
  readonly date: string;
  /** Instant of publication: date and optional time in Europe/Berlin, or the end of the embargo if later. */
  readonly published: string;
  /** Instant of the last visible change: the newest of publication, corrections, withdrawal. */
  readonly updated: string;
  readonly place: string | null;
  /** The publishers' records as valid on `date`; at least one. */
  readonly publishers: readonly Publisher[];
  /** The acting body where it is not the publisher. */
  readonly responsible: readonly Publisher[];
  readonly contacts: readonly Contact[];
  readonly topics: readonly Topic[];
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly withdrawn: { readonly date: string; readonly reason: string } | null;
  readonly attachments: readonly Attachment[];
  readonly images: readonly Image[];
  /** Ids of releases, both ways, newest first. */
  readonly related: readonly string[];
  /** "Es gilt das gesprochene Wort". */
  readonly speech: boolean;
  /** Example data that does not come from the source release: the reader is told so. */
  readonly example: boolean;
  /** BCP 47; "de" unless this is a translation. */
  readonly language: string;
  /** Id of the German release that this one is a translation or plain-language version of. */
  readonly versionOf: string | null;
  /** Number of an earlier text of `versionOf` that a correction replaced (1 = the first); null for what counts today. */
  readonly edition: number | null;
  readonly plainLanguage: PlainLanguageReview | "einfach" | null;
  /** Only ever true in a preview. */
  readonly draft: boolean;
  readonly embargoed: boolean;
}

export type PageKind = "imprint" | "privacy" | "accessibility" | "plain-language" | "sign-language" | "text";

export interface Page {
  readonly source: SourceText;
  /** File name without `.md`; becomes `<slug>.html`. */
  readonly slug: string;
  readonly kind: PageKind;
  readonly title: string;
  readonly summary: string;
  readonly images: readonly Image[];
  readonly attachments: readonly Attachment[];
  readonly plainLanguage: PlainLanguageReview | "einfach" | null;
  readonly example: boolean;
}

export type MeasureStatus = "geplant" | "begonnen" | "umgesetzt";

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly status: MeasureStatus;
  readonly responsible: string;
  /** Slug of the chapter it belongs to. */
  readonly chapter: string;
}

export interface Chapter {
  readonly source: SourceText;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly images: readonly Image[];
  readonly attachments: readonly Attachment[];
}

/** The long-lived strategy document. */
export interface Strategy {
  readonly title: string;
  readonly subtitle: string | null;
  readonly summary: string;
  /** Text of the state, e.g. "vorgestellt im September 2022". */
  readonly status: string;
  readonly publishers: readonly Publisher[];
  readonly chapters: readonly Chapter[];
  readonly measures: readonly Measure[];
  /** Shown above the measures, e.g. that they are example data. */
  readonly measuresNotice: string | null;
  /** Ids of releases about the strategy. */
  readonly releases: readonly string[];
}

export interface ImprintData {
  readonly provider: Publisher;
  readonly representative: Person;
  readonly contentResponsible: Person;
  readonly vatId: string | null;
  readonly supervisoryBody: string | null;
}

export interface Office {
  readonly name: string;
  readonly address: Address;
  readonly phone: string | null;
  readonly mail: string | null;
  readonly website: string | null;
}

export interface PrivacyData {
  readonly controller: Publisher;
  readonly officer: Office;
  readonly serverLogs: {
    readonly purpose: string;
    readonly legalBasis: string;
    readonly retention: string;
    readonly recipient: string;
  };
  readonly rights: readonly string[];
  readonly authority: Office;
}

export interface AccessibilityData {
  readonly body: Publisher;
  readonly laws: readonly string[];
  /** The standard and version the statement names, e.g. "WCAG 2.2, Stufe AA". */
  readonly standard: string;
  readonly review: Review;
  readonly feedback: {
    readonly mail: string;
    readonly phone: string | null;
    /** https address that a plain HTML form is posted to; null when `formLink` is set. */
    readonly formAction: string | null;
    readonly formLink: string | null;
    readonly answerWithin: string;
  };
  readonly enforcement: Office & { readonly explanation: string };
}

export interface Site {
  readonly config: SiteConfig;
  /** All periods of all publishers; in the registry's order, then by `validFrom`. */
  readonly publishers: readonly Publisher[];
  readonly topics: readonly Topic[];
  readonly channels: readonly Channel[];
  /** Visible German releases and their versions, newest first (published, then number, then id). */
  readonly releases: readonly Release[];
  readonly strategy: Strategy | null;
  readonly pages: readonly Page[];
  readonly legal: {
    readonly imprint: ImprintData;
    readonly privacy: PrivacyData;
    readonly accessibility: AccessibilityData;
  };
  /** Media files that visible content uses (nothing else is published), sorted by name. */
  readonly media: readonly MediaFile[];
  /** True in `npm run dev`: drafts and embargoed texts are shown, pages may carry live reload. */
  readonly preview: boolean;
}
