import { beforeAll, describe, expect, it } from "vitest";
import { formatDate } from "../../src/content/dates.ts";
import { siteFiles } from "../../src/site/files.ts";
import { releaseTextUrl, releaseUrl } from "../../src/site/urls.ts";
import { type RenderedSite, renderContent } from "../example-site.ts";

const BASE = "https://presse.example.org/";
const CORRECTED = "2024/08/20/vereine-in-musterstadt.html";
const HALF_TIME = "2024/11/26/halbzeitbericht-engagementstrategie.html";

let site: RenderedSite;
let pages: Map<string, string>;

beforeAll(async () => {
  site = await renderContent();
  pages = new Map(site.paths.filter((path) => path.endsWith(".html")).map((path) => [path, site.read(path)]));
});

const page = (path: string): string => pages.get(path) ?? "";

describe("every page", () => {
  it("is listed, with every other file, on dateien.html", () => {
    const listed = siteFiles(site.portal).flatMap((group) => group.files.map((file) => file.url));
    expect([...listed].sort()).toEqual(site.paths);
    for (const path of site.paths) expect(page("dateien.html")).toContain(`href="${path}"`);
  });

  it("names its language, has its own title and carries the style with the hash that its policy allows", () => {
    const titles = [...pages.values()].map((html) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(pages.size);
    for (const html of pages.values()) {
      expect(html).toMatch(/^<!doctype html>\n<html lang="(de|en)">/);
      expect(html).toContain(`style-src '${site.portal.style.hash}'`);
      expect(html).toContain(`<style>${site.portal.style.css}</style>`);
    }
  });

  it("holds no script, no foreign address that loads, and no absolute link to itself", () => {
    for (const [path, html] of pages) {
      expect(html).not.toMatch(/<script|javascript:| on[a-z]+=/i);
      expect(html).not.toMatch(/src="https?:/);
      if (path !== "404.html") expect(html).not.toMatch(/<a href="https:\/\/presse\.example\.org/);
    }
  });

  it("keeps the stylesheet within 3 kB", () => {
    expect(Buffer.byteLength(site.portal.style.css)).toBeLessThanOrEqual(3_000);
  });
});

describe("a release", () => {
  it("weighs at most 14,000 bytes with everything it needs", () => {
    for (const release of site.portal.site.releases) {
      expect(Buffer.byteLength(page(releaseUrl(release))), release.id).toBeLessThanOrEqual(14_000);
    }
  });

  it("tells its corrections with their dates above the text", () => {
    const html = page(CORRECTED);
    const release = site.portal.releaseById.get("2024-08-20-vereine-in-musterstadt");
    expect(release?.corrections.length).toBeGreaterThan(0);
    for (const correction of release?.corrections ?? []) expect(html).toContain(formatDate(correction.date));
    expect(html.indexOf("Berichtigt")).toBeLessThan(html.indexOf('itemprop="articleBody"'));
  });

  it("keeps its earlier text at an address of its own; both name each other (RFC 5829)", () => {
    const earlier = page("2024/08/20/vereine-in-musterstadt-fassung-1.html");
    expect(page(CORRECTED)).toContain('<a href="vereine-in-musterstadt-fassung-1.html">Frühere Fassung 1 ansehen</a>');
    expect(page(CORRECTED)).toContain('<link rel="predecessor-version" href="vereine-in-musterstadt-fassung-1.html"/>');
    expect(earlier).toContain('<link rel="successor-version" href="vereine-in-musterstadt.html"/>');
    expect(earlier).toContain('<link rel="latest-version version-history" href="vereine-in-musterstadt.html"/>');
    expect(earlier).toContain('<a href="vereine-in-musterstadt.html">Musterstadt zählt 214 Vereine</a>');
    expect(earlier).toContain("241 Vereine");
    expect(site.portal.listed.map((release) => release.id)).not.toContain(
      "2024-08-20-vereine-in-musterstadt-fassung-1",
    );
  });

  it("stays readable under a notice when it is withdrawn, but leaves the search engines", () => {
    const withdrawn = site.portal.site.releases.filter((release) => release.withdrawn !== null);
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const release of withdrawn) {
      const html = page(releaseUrl(release));
      expect(html).toContain(release.withdrawn?.reason);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).toContain('itemprop="articleBody"');
      expect(site.read("sitemap.xml")).not.toContain(releaseUrl(release));
    }
  });

  it("links to its related releases, and they link back", () => {
    for (const release of site.portal.site.releases) {
      for (const id of release.related) {
        expect(site.portal.releaseById.get(id)?.related, `${id} → ${release.id}`).toContain(release.id);
      }
    }
  });

  it("names its other languages with lang and hreflang, and they name it", () => {
    expect(page(HALF_TIME)).toContain('<a href="half-time-report.html" lang="en" hreflang="en">');
    const english = page("2024/11/26/half-time-report.html");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<header lang="de">');
    expect(english).toContain('<footer lang="de">');
    expect(english).toContain(`<link rel="alternate" hreflang="de" href="${BASE}${HALF_TIME}"/>`);
  });

  it("carries its publisher's imprint, its metadata and structured data without a script", () => {
    const html = page(HALF_TIME);
    for (const part of [
      "Hegelstraße 42",
      'itemtype="https://schema.org/NewsArticle"',
      'itemprop="datePublished"',
      '<meta name="DC.date" content="2024-11-26"/>',
      '<meta property="og:type" content="article"/>',
      `<link rel="canonical" href="${BASE}${HALF_TIME}"/>`,
    ]) {
      expect(html).toContain(part);
    }
  });

  it("leads to the next newer and older release in the order of the list", () => {
    const { listed } = site.portal;
    for (const [index, release] of listed.entries()) {
      const html = page(releaseUrl(release));
      const older = listed[index + 1];
      if (older !== undefined) expect(html).toMatch(new RegExp(`Älter: <a href="[^"]*${older.slug}.html"`));
      expect(html.includes("Neuer: ")).toBe(index > 0);
    }
  });
});

describe("the text twin", () => {
  it("starts with a byte order mark, fits 72 columns and ends with the address of the page", () => {
    for (const release of site.portal.site.releases) {
      const text = site.read(releaseTextUrl(release));
      expect(text.startsWith("\ufeff")).toBe(true);
      expect(text.endsWith(`${BASE}${releaseUrl(release)}\n`)).toBe(true);
      const long = text.split("\n").filter((line) => [...line].length > 73 && line.trim().includes(" "));
      expect(long, release.id).toEqual([]);
    }
  });
});

describe("the 404 page", () => {
  it("uses absolute addresses only, since servers show it at any depth", () => {
    const links = [...page("404.html").matchAll(/ href="([^"#][^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^https:\/\//);
  });
});

describe("the home page", () => {
  it("shows the newest releases first and leads to strategy, plain language and sign language", () => {
    const home = page("index.html");
    const newest = site.portal.listed.slice(0, site.portal.site.config.homeReleases);
    const positions = newest.map((release) => home.indexOf(`href="${releaseUrl(release)}"`));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(Math.min(...positions)).toBeGreaterThan(0);
    for (const target of ["strategie.html", "leichte-sprache.html", "gebaerdensprache.html"]) {
      expect(home).toContain(`href="${target}"`);
    }
  });
});
