import type { CDPSession } from "puppeteer-core";
import { openWorld } from "./world.ts";

/** What runs on after its page has gone, is a page of its own, or happens once in a window only. */
const STAYS = /<script\b|<portal\b|<fencedframe\b|[\s"'/]on[a-z]+\s*=|\bautofocus\b|\bshadowroot/i;
/** What a page loads: only a window that opens for the page waits until all has come. */
const LOADS =
  /\b(?:src|srcset|srcdoc|data|background|poster)\s*=|\bstylesheet\b|\bpreload\b|@import|image-set\(|url\((?!\s*["']?#)|<(?:fe)?image\b|<use\b(?![^>]*href\s*=\s*["']?#)/i;
const META = /<meta\b[^>]*>/gi;
/** Declarations that hold for the window and not for the document alone. */
const FOR_THE_WINDOW = /http-equiv|\breferrer\b|\bviewport\b/i;

/**
 * What a page demands of the window it is shown in, as text. Pages of one server that demand the same can be shown in
 * one window after the other, which halves the work: the browser has compiled the checks already. Null when the page
 * is not all there is: it loads files, or may leave something behind for the next page.
 */
export function demandsOf(url: string, html: string): string | null {
  const metas = (html.match(META) ?? []).filter((tag) => FOR_THE_WINDOW.test(tag));
  const isAlone =
    !STAYS.test(html) &&
    !LOADS.test(html) &&
    !/refresh/i.test(metas.join()) &&
    !/http-equiv/i.test(html.replaceAll(META, ""));
  return isAlone ? [new URL(url).origin, ...metas].join("\n") : null;
}

/** Puts a page that is all there is in the place of the page before it. @returns false when that does not succeed */
export async function showInPlace(session: CDPSession, url: string, html: string): Promise<boolean> {
  const world = await openWorld(session);
  const shown = await world.evaluate(`(${inPage})(${JSON.stringify(url)}, ${JSON.stringify(html)})`);
  return shown === url;
}

/** Runs in the page. */
function inPage(url: string, html: string): string | null {
  scrollTo({ left: 0, top: 0, behavior: "instant" });
  history.replaceState(null, "", url);
  document.open();
  document.write(html);
  document.close();
  return document.readyState === "complete" ? location.href : null;
}
