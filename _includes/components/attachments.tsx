import { Fragment, type VNode } from "preact";
import type { Attachment } from "../../src/content/model.ts";
import { downloadNote, mediaType } from "../../src/markdown/download-note.ts";
import { contentUrl } from "../../src/site/content-links.ts";
import { mediaUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";

/** Files with type, size, language and accessibility state in the link text, and the page that says the same. */
export function Attachments({
  context,
  attachments,
}: {
  readonly context: PageContext;
  readonly attachments: readonly Attachment[];
}): VNode {
  return (
    <section>
      <h2>Anlagen</h2>
      <ul>
        {attachments.map((attachment) => (
          <li key={attachment.name}>
            <a
              href={context.link(mediaUrl(attachment))}
              hreflang={attachment.language}
              type={mediaType(attachment.type) ?? undefined}
            >
              {attachment.title} ({downloadNote(attachment)})
            </a>
            {attachment.htmlEquivalent !== null && <Equivalent context={context} file={attachment.htmlEquivalent} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Equivalent({ context, file }: { readonly context: PageContext; readonly file: string }): VNode | null {
  const target = contentUrl(context.portal, file);
  if (target === null) return null;
  if (target.url === context.url) return <Fragment>. Der Inhalt steht auch auf dieser Seite.</Fragment>;
  return (
    <>
      . Derselbe Inhalt als Seite: <a href={context.link(target.url)}>{target.title}</a>
    </>
  );
}
