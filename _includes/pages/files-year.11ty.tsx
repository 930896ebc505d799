import { filesOfYear } from "../../src/site/files.ts";
import type { Portal } from "../../src/site/portal.ts";
import { FILES, filesOfYearUrl } from "../../src/site/urls.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { FileList } from "../components/file-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly year: string;
}

export const data = {
  pagination: { data: "portal.fileYears", size: 1, alias: "year" },
  permalink: ({ year }: Data) => `/${filesOfYearUrl(year)}`,
};

/** The files of one year's releases, on sites too large for one list. */
export default function filesYearPage({ portal, year }: Data): string {
  const context = pageContext(portal, filesOfYearUrl(year));
  return renderDocument({
    context,
    title: `Alle Mitteilungen ${year} als Dateien`,
    description: `Verzeichnis aller Dateien zu den Mitteilungen des Jahres ${year}, auch für Archive und Spiegel.`,
    children: (
      <>
        <Breadcrumb context={context} trail={[["Alle Dateien", FILES]]} />
        <h1>Alle Mitteilungen {year} als Dateien</h1>
        <FileList context={context} groups={filesOfYear(portal, year)} />
      </>
    ),
  });
}
