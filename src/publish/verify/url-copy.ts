import { createHash } from "node:crypto";
import type { Finding } from "../../finding.ts";
import type { ManifestEntry } from "../manifest.ts";
import { PublishError } from "../publish-error.ts";
import { copyFinding, type SiteCopy, sortByPath } from "./copy.ts";

/** As many as a browser asks of one host: a small server must not notice the check. */
const AT_ONCE = 6;
/** Milliseconds for one file, however large. */
const PATIENCE = 300_000;
const TRIES = 2;
const GONE: readonly number[] = [404, 410];

/**
 * A copy on a web server; what the manifest does not name cannot be seen over HTTP.
 * @param address of its root or its home page, e.g. `https://spiegel.example.org/presse/`.
 * @throws PublishError when it is no http(s) address.
 */
export function urlCopy(address: string): SiteCopy {
  const base = rootOf(address);
  return {
    read: async (path) => {
      const url = urlOf(base, path);
      const response = await get(url).catch((error: unknown) => {
        throw unreachable(url, reason(error));
      });
      if (GONE.includes(response.status)) return null;
      if (!response.ok) throw unreachable(url, `der Server antwortet mit ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    compare: async (entries, onFile) => {
      const waiting = [...entries];
      const findings: Finding[] = [];
      const work = async (): Promise<void> => {
        for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
          const finding = await check(base, entry);
          if (finding !== null) findings.push(finding);
          onFile();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return sortByPath(findings);
    },
  };
}

function rootOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new PublishError(`„${address}“ ist keine Webadresse.`, "Sie beginnt mit https:// oder http://.");
  }
  url.search = "";
  url.hash = "";
  // `…/presse` means the folder, `…/presse/index.html` its home page.
  url.pathname = url.pathname.replace(/\/[^/]*\.html?$/, "/").replace(/\/?$/, "/");
  return url;
}

function urlOf(base: URL, path: string): string {
  return base.href + path.split("/").map(encodeURIComponent).join("/");
}

async function check(base: URL, { path, sha256 }: ManifestEntry): Promise<Finding | null> {
  let trouble = "";
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const response = await get(urlOf(base, path));
      if (GONE.includes(response.status)) return copyFinding("missing", path);
      if (response.ok) return (await hashBody(response)) === sha256 ? null : copyFinding("changed", path);
      trouble = `der Server antwortet mit ${response.status}`;
    } catch (error) {
      trouble = reason(error);
    }
  }
  return {
    level: "error",
    rule: "copy-unreachable",
    file: path,
    message: `Die Datei ließ sich nicht holen: ${trouble}.`,
    remedy: "Rufen Sie die Prüfung später noch einmal auf, oder fragen Sie den Betreiber der Kopie.",
  };
}

/** The bytes as a reader gets them: a compression of the transport is undone. */
async function hashBody(response: Response): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of response.body ?? []) hash.update(chunk);
  return hash.digest("hex");
}

function get(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(PATIENCE), headers: { "cache-control": "no-cache" } });
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function unreachable(url: string, why: string): PublishError {
  return new PublishError(`„${url}“ ließ sich nicht holen: ${why}.`, "Prüfen Sie die Adresse und Ihre Verbindung.");
}
