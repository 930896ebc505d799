import { formatMonth } from "../../src/content/dates.ts";
import { filesOfMonth, titleOfMonth } from "../../src/site/files.ts";
import type { Portal } from "../../src/site/portal.ts";
import { FILES, filesOfMonthUrl } from "../../src/site/urls.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { FileList } from "../components/file-list.tsx";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly month: string;
}

export const data = {
  pagination: { data: "portal.fileMonths", size: 1, alias: "month" },
  permalink: ({ month }: Data) => `/${filesOfMonthUrl(month)}`,
};

/** The files of one month's releases, on sites too large for one list. */
export default function filesMonthPage({ portal, month }: Data): string {
  const context = pageContext(portal, filesOfMonthUrl(month));
  return renderDocument({
    context,
    title: titleOfMonth(month),
    description: `Verzeichnis aller Dateien zu den Mitteilungen vom ${formatMonth(month)}, auch für Archive und Spiegel.`,
    children: (
      <>
        <Breadcrumb context={context} trail={[["Alle Dateien", FILES]]} />
        <h1>{titleOfMonth(month)}</h1>
        <FileList context={context} groups={filesOfMonth(portal, month)} />
      </>
    ),
  });
}
