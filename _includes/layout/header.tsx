import type { VNode } from "preact";
import { pageOfKind } from "../../src/site/portal.ts";
import { EDITOR_NOTES, HOME, pageUrl, RELEASES, STRATEGY } from "../../src/site/urls.ts";
import { NavLinks } from "./nav-links.tsx";
import type { PageContext } from "./page-context.ts";

/** Skip link, site name and main navigation: the same links in the same order on every page (WCAG 2.4.1, 3.2.3). */
export function Header({ context, language }: { readonly context: PageContext; readonly language: string }): VNode {
  const { site } = context.portal;
  return (
    <header lang={language === "de" ? undefined : "de"}>
      <p class="sprung">
        <a href="#_inhalt">Zum Inhalt springen</a>
      </p>
      <p class="name">
        <a href={context.link(HOME)}>{site.config.title}</a>
      </p>
      <nav aria-label="Hauptmenü">
        <NavLinks context={context} links={mainLinks(context)} />
      </nav>
      {site.config.exampleNotice !== null && <p class="hinweis">{site.config.exampleNotice}</p>}
      {context.portal.editorNotes.map((findings) => (
        <p key="vorschau" class="hinweis">
          Vorschau mit Entwürfen und gesperrten Texten.{" "}
          <a href={context.link(EDITOR_NOTES)}>Befunde: {findings.length}</a>
        </p>
      ))}
    </header>
  );
}

function mainLinks({ portal: { site } }: PageContext): [string, string][] {
  const plain = pageOfKind(site, "plain-language");
  const sign = pageOfKind(site, "sign-language");
  const links: [string, string][] = [["Pressemitteilungen", RELEASES]];
  if (site.strategy !== null) links.push([site.strategy.title, STRATEGY]);
  if (plain !== null)
    links.push([plain.plainLanguage === "einfach" ? "Einfache Sprache" : "Leichte Sprache", pageUrl(plain)]);
  if (sign !== null) links.push(["Gebärdensprache", pageUrl(sign)]);
  return links;
}
