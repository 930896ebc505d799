import { filesOfList } from "../../src/site/files.ts";
import type { Portal } from "../../src/site/portal.ts";
import { FILES } from "../../src/site/urls.ts";
import { FileList } from "../components/file-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

export const data = { permalink: `/${FILES}` };

/** Every file of the site with its address, of large sites with lists by year: for mirrors, archives and people who look for something (WCAG 2.4.5). */
export default function filesPage({ portal }: { readonly portal: Portal }): string {
  const context = pageContext(portal, FILES);
  return renderDocument({
    context,
    title: "Alle Dateien",
    description: "Verzeichnis aller Dateien dieser Website, auch für Archive und Spiegel.",
    children: (
      <>
        <h1>Alle Dateien</h1>
        <p>
          Diese Seite nennt jede Datei der Website. Wer eine vollständige Kopie braucht, folgt von hier aus allen Links.
        </p>
        <FileList context={context} groups={filesOfList(portal)} />
      </>
    ),
  });
}
