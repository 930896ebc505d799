import { siteFiles } from "../../src/site/files.ts";
import type { Portal } from "../../src/site/portal.ts";
import { FILES } from "../../src/site/urls.ts";
import { Inline } from "../components/inline.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

export const data = { permalink: `/${FILES}` };

/** Every file of the site with its address: for mirrors, archives and people who look for something (WCAG 2.4.5). */
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
        {siteFiles(portal).map(
          ({ title, files }) =>
            files.length > 0 && (
              <section key={title}>
                <h2>{title}</h2>
                <ul>
                  {files.map((file) => (
                    <li key={file.url}>
                      <a href={context.link(file.url)} lang={file.language === "de" ? undefined : file.language}>
                        <Inline text={file.title} />
                      </a>{" "}
                      <span class="angaben">{file.url}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </>
    ),
  });
}
