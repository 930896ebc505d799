import { decodeAddress } from "../decode.ts";
import type { RenderEnv } from "../env.ts";
import { telephoneUri } from "../phone.ts";
import type { LinkTarget } from "../types.ts";

export type Target = LinkTarget | { readonly kind: "mail" | "phone" | "fragment"; readonly href: string };

const dead = (message: string, remedy: string): Target => ({ kind: "dead", message, remedy });

/**
 * What a link target is. Only the listed schemes get through; `#id` must be a heading of the same page.
 * @param href as markdown-it hands it on: percent-encoded
 */
export function resolveTarget(href: string, env: RenderEnv): Target {
  const target = readable(href);
  if (target === "" || target === "#") {
    return dead("Der Link hat kein Ziel.", "Ein Ziel in die runden Klammern schreiben oder den Link entfernen.");
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return webTarget(href, target);
  if (scheme === "mailto") return mailTarget(href, target);
  if (scheme === "tel") return phoneTarget(target);
  if (scheme !== undefined || /^[/\\]{2}/.test(target)) {
    return dead(
      `Das Ziel „${target.slice(0, 60)}“ ist nicht erlaubt.`,
      "Ziele sind Dateien des Portals (bericht.md), https://…, mailto:… und tel:….",
    );
  }
  if (target.startsWith("#")) return fragmentTarget(target.slice(1), env);
  return env.context.resolveLink(target);
}

/** Browsers drop control characters and outer spaces before they read a scheme, so "java\nscript:" must not pass. */
const readable = (href: string): string =>
  decodeAddress(href)
    .replace(/\p{Cc}/gu, "")
    .trim();

function webTarget(href: string, target: string): Target {
  if (URL.canParse(href)) return { kind: "external", href };
  return dead(
    `„${target.slice(0, 80)}“ ist keine gültige Adresse.`,
    "Die Adresse prüfen, etwa https://www.example.org/.",
  );
}

function mailTarget(href: string, target: string): Target {
  if (/^mailto:[^\s@?,]+@[^\s@?,]+\.[^\s@?,]+(?:\?.*)?$/i.test(target)) return { kind: "mail", href };
  return dead(`„${target.slice(0, 80)}“ ist keine Mailadresse.`, "Die Form mailto:presse@example.org verwenden.");
}

function phoneTarget(target: string): Target {
  const href = telephoneUri(target.slice("tel:".length));
  if (href !== null) return { kind: "phone", href };
  return dead(`„${target.slice(0, 80)}“ ist keine Telefonnummer.`, "Die Form tel:+493915676666 verwenden.");
}

function fragmentTarget(id: string, env: RenderEnv): Target {
  if (env.ids.has(id)) return { kind: "fragment", href: `#${id}` };
  const known = env.headings.slice(0, 5).map((heading) => `#${heading.id}`);
  return dead(
    `Auf dieser Seite gibt es kein Sprungziel „#${id.slice(0, 60)}“.`,
    known.length === 0
      ? "Eine Überschrift ergänzen oder den Link entfernen."
      : `Sprungziele sind die Überschriften: ${known.join(", ")}.`,
  );
}
