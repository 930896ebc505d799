import type { ComponentType } from "preact";
import type { Page, PageKind, PlainLanguageReview } from "../../src/content/model.ts";
import type { Portal } from "../../src/site/portal.ts";
import { renderForPage } from "../../src/site/texts.ts";
import { pageUrl } from "../../src/site/urls.ts";
import { AccessibilityStatement } from "../components/accessibility-statement.tsx";
import { Attachments } from "../components/attachments.tsx";
import { Figures } from "../components/figures.tsx";
import { Html } from "../components/html.tsx";
import { ImprintDetails } from "../components/imprint.tsx";
import { Inline } from "../components/inline.tsx";
import { PrivacyDetails } from "../components/privacy.tsx";
import { DateTime } from "../components/time.tsx";
import { renderDocument } from "../layout/document.tsx";
import { type PageContext, pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  /** Not "page": that name belongs to Eleventy. */
  readonly text: Page;
}

export const data = {
  pagination: { data: "portal.site.pages", size: 1, alias: "text" },
  permalink: ({ text }: Data) => `/${pageUrl(text)}`,
};

/** The blocks that the law prescribes come from the legal data, the words around them from the text. */
const LEGAL: Partial<Record<PageKind, ComponentType<{ readonly context: PageContext }>>> = {
  imprint: ImprintDetails,
  privacy: PrivacyDetails,
  accessibility: AccessibilityStatement,
};

/** Imprint, privacy, accessibility statement, plain-language and sign-language pages, free pages. */
export default function textPage({ portal, text: page }: Data): string {
  const url = pageUrl(page);
  const context = pageContext(portal, url);
  const body = renderForPage(portal, page, url);
  const Details = LEGAL[page.kind];
  const { formAction } = portal.site.legal.accessibility.feedback;
  return renderDocument({
    context,
    title: page.title,
    description: page.summary,
    formAction: page.kind === "accessibility" ? formAction : null,
    children: (
      <>
        <h1>
          <Inline text={page.title} />
        </h1>
        {page.example && <p class="kasten">Diese Seite ist ein Beispiel.</p>}
        {page.plainLanguage !== null && <PlainLanguageNote review={page.plainLanguage} />}
        <Figures context={context} images={page.images.filter((image) => !body.images.includes(image.name))} />
        {body.html !== "" && <Html tag="div" html={body.html} />}
        {Details !== undefined && <Details context={context} />}
        {page.attachments.length > 0 && <Attachments context={context} attachments={page.attachments} />}
      </>
    ),
  });
}

/** Who reviewed a text in Leichte Sprache: the review is what gives the name (DIN SPEC 33429). */
export function PlainLanguageNote({ review }: { readonly review: PlainLanguageReview | "einfach" }) {
  if (review === "einfach") return <p class="angaben">Dieser Text ist in Einfacher Sprache.</p>;
  return (
    <p class="angaben">
      Dieser Text ist in Leichter Sprache. Geprüft von {review.reviewer} am <DateTime date={review.date} />.
    </p>
  );
}
