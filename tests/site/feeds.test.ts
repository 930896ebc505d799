import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { beforeAll, describe, expect, it } from "vitest";
import { releaseUrl } from "../../src/site/urls.ts";
import { type RenderedSite, renderContent } from "../example-site.ts";

let site: RenderedSite;

beforeAll(async () => {
  site = await renderContent();
});

const elements = (parent: XmlElement | null | undefined, name: string): XmlElement[] =>
  (parent?.children ?? [])
    .filter((child): child is XmlElement => child.type === "element")
    .filter((child) => child.name === name);
const feed = (path: string): XmlElement | null => parseXml(site.read(path)).root;

describe("the feeds", () => {
  it("exist for the site, every publisher and every topic, and are well-formed", () => {
    const { publisherLists, topicLists } = site.portal;
    const paths = ["aktuell.xml", ...[...publisherLists, ...topicLists].map((list) => list.feedUrl)];
    for (const path of paths) expect(feed(path)?.name, path).toBe("feed");
  });

  it("carry the full text with absolute addresses, newest first", () => {
    const entries = elements(feed("aktuell.xml"), "entry");
    const { listed, site: model } = site.portal;
    expect(entries.map((entry) => elements(entry, "id")[0]?.text)).toEqual(
      listed.slice(0, model.config.feedEntries).map((release) => model.config.baseUrl + releaseUrl(release)),
    );
    for (const entry of entries) {
      const content = elements(entry, "content")[0]?.text ?? "";
      expect(content).toContain("<p>");
      for (const [, href = ""] of content.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        expect(href).toMatch(/^(https?:\/\/|mailto:|tel:|#)/);
      }
    }
  });

  it("take their time from the content: the newest correction moves the feed's date", () => {
    const corrected = site.portal.releaseById.get("2024-08-20-vereine-in-musterstadt");
    const entry = elements(feed("herausgeber-musterstadt.xml"), "entry").find((candidate) =>
      elements(candidate, "id")[0]?.text.includes("vereine-in-musterstadt"),
    );
    expect(elements(entry, "updated")[0]?.text).toBe(corrected?.updated);
    expect(corrected?.updated.slice(0, 10)).toBe(corrected?.corrections.at(-1)?.date);
  });

  it("list every page but 404, withdrawn texts and ended addresses in the sitemap, with absolute addresses", () => {
    const urls = elements(parseXml(site.read("sitemap.xml")).root, "url").map((url) => elements(url, "loc")[0]?.text);
    const withdrawn = site.portal.site.releases.filter(
      (release) => release.withdrawn !== null || release.edition !== null,
    ).length;
    const ended = site.portal.endingPages.length;
    expect(urls).toHaveLength(site.paths.filter((path) => path.endsWith(".html")).length - 1 - withdrawn - ended);
    for (const url of urls) expect(url).toMatch(/^https:\/\/presse\.example\.org\//);
    expect(site.read("robots.txt")).toContain("Sitemap: https://presse.example.org/sitemap.xml");
  });
});
