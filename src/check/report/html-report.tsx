import { renderToString } from "preact-render-to-string";
import { CriteriaSection } from "./criteria-section.tsx";
import { Facts } from "./facts.tsx";
import { FindingSection } from "./finding-section.tsx";
import { groupFindings } from "./group.ts";
import { OpenSection } from "./open-section.tsx";
import type { CheckReport } from "./report.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { ScopeSection } from "./scope-section.tsx";
import { SuppressionSection } from "./suppression-section.tsx";

/**
 * The report as one HTML page without script or foreign files.
 * @param linkTo address of a checked page as seen from the report
 */
export function htmlReport(report: CheckReport, linkTo: (path: string) => string): string {
  const groups = groupFindings(report.findings);
  const pages = new Set(report.checked.map(({ path }) => path));
  const linkToPage = (path: string) => (pages.has(path) ? linkTo(path) : null);
  const title = `Prüfbericht: ${report.passed ? "bestanden" : "nicht bestanden"}`;
  const page = (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: REPORT_STYLE }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <Overview report={report} />
          {report.notices.map((notice) => (
            <p key={notice}>
              <strong>Beachten:</strong> {notice}
            </p>
          ))}
          <Contents report={report} />
          <FindingSection id="fehler" level="error" title="Fehler" groups={groups} linkTo={linkToPage}>
            Sie verletzen die Regeln sicher und müssen behoben werden.
          </FindingSection>
          <FindingSection id="warnungen" level="warning" title="Warnungen" groups={groups} linkTo={linkToPage}>
            Hier muss ein Mensch hinsehen: Das Werkzeug ist nicht sicher, oder die Stelle ist nur unschön.
          </FindingSection>
          <FindingSection id="hinweise" level="hint" title="Hinweise" groups={groups} linkTo={linkToPage}>
            Ratschläge ohne Einfluss auf das Ergebnis.
          </FindingSection>
          <SuppressionSection report={report} />
          <CriteriaSection report={report} />
          <OpenSection report={report} />
          <ScopeSection report={report} linkTo={linkTo} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function Overview({ report }: { readonly report: CheckReport }) {
  const { error, warning, hint } = report.counts;
  const facts: [string, string | number][] = [
    report.targets === undefined ? ["Ordner", report.folder] : ["Geprüft", report.targets.join(", ")],
    ["Seiten", report.pages],
    ["Fehler", error],
    ["Warnungen", warning],
    ["Hinweise", hint],
  ];
  return <Facts facts={facts} />;
}

function Contents({ report }: { readonly report: CheckReport }) {
  const parts: [string, string][] = [
    ["fehler", "Fehler"],
    ["warnungen", "Warnungen"],
    ["hinweise", "Hinweise"],
    ["ausnahmen", "Ausnahmen"],
    ["kriterien", "Kriterien der WCAG 2.2"],
    ...(report.owner === null ? [] : [["offen", "Noch von Menschen zu prüfen"] satisfies [string, string]]),
    ["umfang", "Was geprüft wurde"],
  ];
  return (
    <nav aria-label="Inhalt">
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
