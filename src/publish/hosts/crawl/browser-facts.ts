import type { Page } from "puppeteer-core";
import { z } from "zod";
import { bodyText } from "./links.ts";

const FACTS = z.object({
  text: z.string(),
  /** Resolved addresses of all links. */
  links: z.array(z.string()),
  /** Addresses of images that did not load. */
  brokenImages: z.array(z.string()),
  styled: z.boolean(),
});

type BrowserFacts = z.infer<typeof FACTS>;

/** Runs in the page. Styles count as applied when switching them off changes how the page's main parts look. */
const COLLECT = `(async () => {
  await Promise.all([...document.images].map((image) => {
    image.loading = "eager";
    return image.decode().catch(() => undefined);
  }));
  const look = () => [...document.querySelectorAll("html, body, header, main, footer, h1, a")].map((element) => {
    const style = getComputedStyle(element);
    return [style.fontFamily, style.fontSize, style.color, style.maxWidth, style.margin, style.padding].join();
  }).join();
  const before = look();
  for (const sheet of document.styleSheets) sheet.disabled = true;
  return {
    text: document.body.textContent.replace(/\\s+/gu, " ").trim(),
    links: [...document.links].map((link) => link.href),
    brokenImages: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    styled: look() !== before,
  };
})()`;

/** Opens a page and tells what a reader would get. @param url must not redirect. */
export async function browserFacts(page: Page, url: string): Promise<BrowserFacts> {
  await page.goto(url, { waitUntil: "load", timeout: 30_000 });
  return FACTS.parse(await page.evaluate(COLLECT));
}

/** What is wrong with a page as shown, compared with its source: German sentences, none when all is well. */
export function visibleFaults(facts: BrowserFacts, html: string): string[] {
  const faults = facts.brokenImages.map((image) => `Das Bild „${image}“ wird nicht gezeigt.`);
  if (facts.text !== bodyText(html)) faults.push("Der Text erscheint mit anderen Zeichen, als in der Datei stehen.");
  if (!facts.styled && /<style|rel="?stylesheet/i.test(html)) faults.push("Die Gestaltung wird nicht angewandt.");
  return faults;
}
