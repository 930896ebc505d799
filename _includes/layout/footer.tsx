import type { VNode } from "preact";
import { legalPages } from "../../src/site/house-rules.ts";
import { FEED, FILES } from "../../src/site/urls.ts";
import { NavLinks } from "./nav-links.tsx";
import type { PageContext } from "./page-context.ts";

/** Legal links (DDG § 5, MStV § 18, BGGVO LSA § 11), free pages, feed and file list: on every page, in one order. */
export function Footer({ context, language }: { readonly context: PageContext; readonly language: string }): VNode {
  const { site } = context.portal;
  const links: [string, string][] = [
    ...Object.entries(legalPages(site)),
    ...site.pages
      .filter((page) => page.kind === "text")
      .map((page): [string, string] => [page.title, `${page.slug}.html`]),
    ["Newsfeed", FEED],
    ["Alle Dateien", FILES],
  ];
  return (
    <footer lang={language === "de" ? undefined : "de"}>
      <nav aria-label="Rechtliches und Service">
        <NavLinks context={context} links={links} />
      </nav>
    </footer>
  );
}
