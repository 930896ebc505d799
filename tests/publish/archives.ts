import { join } from "node:path";
import { type ArchiveOptions, archiveSite } from "../../src/publish/archive/archive-site.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

/** The archives of a fixture site, by kind. */
export interface Archives {
  readonly site: string;
  readonly out: string;
  readonly warc: string;
  readonly wacz: string;
  readonly tar: string;
  readonly bag: string;
}

/** Archives a site as `npm run archive` does without options. */
export async function archive(site: string, out: string, options: Partial<ArchiveOptions> = {}): Promise<Archives> {
  const result = await archiveSite({
    folder: site,
    out,
    baseUrl: null,
    date: null,
    onStep: () => undefined,
    ...options,
  });
  const [warc = "", wacz = "", tar = "", bag = ""] = result.archives;
  return { site, out, warc, wacz, tar, bag };
}

/** Archives a fresh fixture site in a folder that is gone after the test. */
export async function fixtureArchives(releases = 1): Promise<Archives> {
  const folder = temporaryFolder();
  await writeSite(join(folder, "site"), releases);
  return await archive(join(folder, "site"), join(folder, "out"));
}
