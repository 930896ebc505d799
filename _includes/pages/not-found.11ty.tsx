import type { Portal } from "../../src/site/portal.ts";
import { HOME, NOT_FOUND, RELEASES } from "../../src/site/urls.ts";
import { renderDocument } from "../layout/document.tsx";
import { absoluteContext } from "../layout/page-context.ts";

export const data = { permalink: `/${NOT_FOUND}` };

/** Shown by servers at any depth: self-contained, with absolute addresses only. */
export default function notFoundPage({ portal }: { readonly portal: Portal }): string {
  const context = absoluteContext(portal, NOT_FOUND);
  return renderDocument({
    context,
    title: "Seite nicht gefunden",
    description: "Unter dieser Adresse gibt es keine Seite.",
    noindex: true,
    children: (
      <>
        <h1>Seite nicht gefunden</h1>
        <p>
          Unter dieser Adresse gibt es keine Seite. Vielleicht ist die Adresse unvollständig oder falsch geschrieben.
        </p>
        <ul>
          <li>
            <a href={context.link(HOME)}>Zur Startseite</a>
          </li>
          <li>
            <a href={context.link(RELEASES)}>Pressemitteilungen nach Jahr, Herausgeber und Thema</a>
          </li>
        </ul>
      </>
    ),
  });
}
