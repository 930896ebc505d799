import type { Finding } from "../../finding.ts";
import { MANIFEST } from "../manifest.ts";
import type { ByteSource } from "./byte-source.ts";
import { archiveFinding, compareContents } from "./contents.ts";
import { type GzipMember, gzipMembers } from "./gzip-members.ts";
import { readWarcRecord, type WarcRecord } from "./read-warc-record.ts";
import type { WarcRecordPlace } from "./write-warc.ts";

/** What a WARC file holds and what is wrong with it. */
export interface WarcReport {
  readonly findings: readonly Finding[];
  readonly places: readonly Omit<WarcRecordPlace, "mime">[];
}

/**
 * Checks a WARC file that this project wrote, with a reader of its own: every record by its lengths and hashes, ids
 * that are unique, and all records together against the `SHA256SUMS` among them.
 * @param file name for the findings.
 */
export async function validateWarc(source: ByteSource, file: string): Promise<WarcReport> {
  const findings: Finding[] = [];
  const places: Omit<WarcRecordPlace, "mime">[] = [];
  const ids = new Set<string>();
  const manifests: WarcRecord[] = [];
  const wrong = (message: string, place?: string) => findings.push(archiveFinding("warc-record", file, message, place));
  const take = (member: GzipMember): void => {
    const record = readWarcRecord(member.bytes);
    if ((member.offset === 0) !== (record.type === "warcinfo")) {
      wrong("Nur der erste Satz darf die Datei beschreiben, und er muss es.", record.url);
    }
    if (ids.has(record.id)) wrong(`Die Kennung ${record.id} kommt zweimal vor.`, record.url);
    ids.add(record.id);
    if (record.url.endsWith(`/${MANIFEST}`)) manifests.push(record);
    if (record.type !== "resource") return;
    places.push({ url: record.url, digest: record.digest, offset: member.offset, length: member.length });
  };
  try {
    for await (const member of gzipMembers(source)) {
      try {
        take(member);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        wrong(error.message, `Byte ${member.offset}`);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    wrong(error.message);
  }
  return { findings: [...findings, ...compareRecords(file, places, manifests[0])], places };
}

/** The addresses below that of the manifest are the files it names; the bare one answers with the home page. */
function compareRecords(
  file: string,
  places: WarcReport["places"],
  manifest: WarcRecord | undefined,
): readonly Finding[] {
  if (manifest === undefined) return compareContents(file, new Map(), null);
  const base = manifest.url.slice(0, -MANIFEST.length);
  const found = new Map<string, string>();
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { url, digest } of places) {
    if (seen.has(url)) findings.push(archiveFinding("warc-record", file, "Die Adresse kommt zweimal vor.", url));
    seen.add(url);
    const hash = digest.replace(/^sha256:/, "");
    const path = url === base ? "index.html" : pathOf(url, base);
    const known = found.get(path);
    if (known !== undefined && known !== hash)
      findings.push(archiveFinding("archive-changed", file, "Die Datei ist verändert.", url));
    else found.set(path, hash);
  }
  return [...findings, ...compareContents(file, found, manifest.block)];
}

function pathOf(url: string, base: string): string {
  try {
    return url.startsWith(base) ? decodeURIComponent(url.slice(base.length)) : url;
  } catch {
    return url; // a percent sign that means nothing: no such file
  }
}
