import type { Page } from "puppeteer-core";
import type { Finding } from "../../finding.ts";
import { NotReached } from "../browser/not-reached.ts";
import type { Received } from "../browser/receive.ts";

const LOGIN_ADDRESS = /log-?in|sign-?in|log-?on|anmeld|einlogg|oauth|saml|\bsso\b|\bidp\b|\bauth/i;
const PASSWORD_FIELD = /<input\b[^>]*\btype\s*=\s*["']?password/i;
/** Names in a message; a page may have hundreds of frames. */
const MOST_NAMES = 3;

/** Throws NotReached when the server has led to another page that asks for an account. */
export function assertNoLogin(asked: string, { url, html }: Received): void {
  const [from, to] = [new URL(asked), new URL(url)];
  if (samePlace(from, to)) return;
  const address = to.host + to.pathname;
  const isLogin = PASSWORD_FIELD.test(html) || (LOGIN_ADDRESS.test(address) && !LOGIN_ADDRESS.test(from.pathname));
  if (!isLogin) return;
  throw new NotReached(
    `statt der Seite kam eine Anmeldung (${url})`,
    "Geprüft wird nur, was ohne Anmeldung jeder sieht.",
  );
}

/** What a person should know about the way on which a page came, and about what of it was not looked at. */
export function toldBy(asked: string, { url, complete }: Received, page: Page, file: string): Finding[] {
  const told: Finding[] = [];
  const [from, to] = [new URL(asked), new URL(url)];
  from.hash = "";
  if (from.href !== to.href) {
    told.push({
      level: samePlace(from, to) ? "hint" : "warning",
      rule: "page-redirected",
      file,
      message: `Statt der Seite kam nach einer Weiterleitung ${url}; geprüft wurde diese.`,
      remedy: "Nennen Sie die Adresse, die Sie meinen.",
    });
  }
  if (!complete) {
    told.push({
      level: "warning",
      rule: "page-incomplete",
      file,
      message: "Die Seite wurde nicht fertig geladen; geprüft wurde, was bis dahin da war.",
      remedy: "Suchen Sie in den Werkzeugen des Browsers (Netzwerk), welche Datei nicht ankommt.",
    });
  }
  const frames = page
    .frames()
    .filter((frame) => frame !== page.mainFrame() && /^https?:/.test(frame.url()))
    .map((frame) => frame.url());
  if (frames.length > 0) {
    const names = [...new Set(frames)];
    const more = names.length > MOST_NAMES ? ` und ${names.length - MOST_NAMES} weitere` : "";
    told.push({
      level: "warning",
      rule: "frame-not-checked",
      file,
      message: `Die Seite zeigt andere Seiten in Rahmen, die nicht geprüft wurden: ${names.slice(0, MOST_NAMES).join(", ")}${more}.`,
      remedy: "Prüfen Sie auch diese Seiten, jede mit ihrer eigenen Adresse.",
    });
  }
  return told;
}

/** The same page for a reader: only http became https, `www.` came or went, or a slash at the end. */
function samePlace(a: URL, b: URL): boolean {
  const place = ({ host, pathname }: URL): string => host.replace(/^www\.|:\d+$/g, "") + pathname.replace(/\/$/, "");
  return place(a) === place(b);
}
