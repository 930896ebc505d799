import { type Finding, LEVEL_NAMES } from "../../src/finding.ts";
import type { Portal } from "../../src/site/portal.ts";
import { EDITOR_NOTES } from "../../src/site/urls.ts";
import { renderDocument } from "../layout/document.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly findings: readonly Finding[];
}

export const data = {
  pagination: { data: "portal.editorNotes", size: 1, alias: "findings" },
  permalink: `/${EDITOR_NOTES}`,
};

/** What the checks of the contents found, for the editor who looks at the preview; a build has no such page. */
export default function editorNotesPage({ portal, findings }: Data): string {
  return renderDocument({
    context: pageContext(portal, EDITOR_NOTES),
    title: "Befunde",
    description: "Was beim Lesen der Inhalte aufgefallen ist.",
    noindex: true,
    children: (
      <>
        <h1>Befunde</h1>
        {findings.length === 0 && <p>Alles in Ordnung.</p>}
        <ul>
          {findings.map((finding) => (
            <li key={JSON.stringify(finding)}>
              <p>
                <strong>{LEVEL_NAMES[finding.level]}:</strong> {finding.message}
              </p>
              <p class="angaben">
                {finding.file}
                {finding.line !== undefined && `, Zeile ${finding.line}`}
              </p>
              <p>Abhilfe: {finding.remedy}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
