import type { Finding } from "../finding.ts";
import type { Channel, Publisher, Site, Topic } from "./model.ts";

export interface LoadOptions {
  /** ISO instant of the build: decides what is under embargo and whether the last review is overdue. */
  readonly buildTime: string;
  /** Shows drafts and embargoed releases, marked as such. */
  readonly preview: boolean;
}

export interface LoadedContent {
  /** Deeply frozen; null when any finding is an error. */
  readonly site: Site | null;
  /** All findings of all files, by file and place. */
  readonly findings: readonly Finding[];
  /** Instant (offset of Europe/Berlin) at which the next embargo ends; null when none is waiting. */
  readonly nextEmbargo: string | null;
  /** How many releases are held back; both 0 in a preview. */
  readonly hidden: { readonly drafts: number; readonly embargoed: number };
}

export interface Registry {
  readonly publishers: readonly Publisher[];
  readonly channels: readonly Channel[];
  readonly topics: readonly Topic[];
  readonly findings: readonly Finding[];
}

/** Reads and checks a content folder, once and whole. Never throws for bad content: it becomes findings. */
export async function loadContent(_directory: string, _options: LoadOptions): Promise<LoadedContent> {
  throw new Error("noch nicht gebaut");
}

/** Reads the registry only (publishers, channels, topics): what the importer needs to recognise senders. */
export async function loadRegistry(_directory: string): Promise<Registry> {
  throw new Error("noch nicht gebaut");
}
