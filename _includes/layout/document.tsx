import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { renderInline } from "../../src/markdown/inline.ts";
import { FEED } from "../../src/site/urls.ts";
import { Html } from "../components/html.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { absoluteUrl, type PageContext } from "./page-context.ts";

export interface DocumentProps {
  readonly context: PageContext;
  /** Title of the page without the site's name; the home page gives none. */
  readonly title: string | null;
  readonly description: string;
  /** BCP 47 language of title and main content (WCAG 3.1.1); the frame around it stays German and says so. */
  readonly language?: string;
  /** Further elements for `<head>`. */
  readonly head?: ComponentChildren;
  /** Path below the root that search engines should know this page by; default: its own. */
  readonly canonical?: string;
  /** Keeps a page out of search engines (withdrawn texts, the 404 page). */
  readonly noindex?: boolean;
  /** https origin that a form on this page may post to (CSP `form-action`). */
  readonly formAction?: string | null;
  readonly children: ComponentChildren;
}

/** The whole HTML document as text: head, header, main, footer. Follows architecture.md "Output rules". */
export function renderDocument(props: DocumentProps): string {
  return `<!doctype html>\n${breakLines(renderToString(<Document {...props} />))}\n`;
}

function Document(props: DocumentProps): VNode {
  const { context, title, description, language = "de" } = props;
  const { site, style } = context.portal;
  const fullTitle =
    title === null ? site.config.title : `${renderInline(title, language).text} – ${site.config.shortTitle}`;
  const address = absoluteUrl(context.portal, props.canonical ?? context.url);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        {!site.preview && <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(props)} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={renderInline(description, language).text} />
        {props.noindex === true && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="canonical" href={address} />
        <link rel="alternate" type="application/atom+xml" title={site.config.title} href={context.link(FEED)} />
        <meta property="og:title" content={title === null ? site.config.title : renderInline(title, language).text} />
        <meta property="og:url" content={address} />
        <meta property="og:site_name" content={site.config.title} />
        <meta property="og:locale" content="de_DE" />
        {props.head}
        <Html tag="style" html={style.css} />
      </head>
      <body>
        <Header context={context} language={language} />
        {/* The underscore keeps ids of the frame apart from those of headings, which never have one. */}
        <main id="_inhalt">{props.children}</main>
        <Footer context={context} language={language} />
      </body>
    </html>
  );
}

function contentSecurityPolicy({ context, formAction }: DocumentProps): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    `style-src '${context.portal.style.hash}'`,
    `form-action ${formAction ?? "'none'"}`,
    "base-uri 'none'",
  ].join("; ");
}

/** Some engines glue neighbouring items together when the source has no white space between them (Dillo); people read sources, too. */
function breakLines(html: string): string {
  return html.replace(
    /(<\/(?:p|li|ul|ol|dl|dd|h[1-6]|nav|header|main|section|article|title|style|head|tr|figure)>)(?!\n)/g,
    "$1\n",
  );
}
