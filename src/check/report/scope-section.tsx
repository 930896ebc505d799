import { ONLY_ERRORS } from "../messages/demoted-rules.ts";
import type { CheckReport } from "./report.ts";

const STATES = {
  fresh: "im Browser geprüft",
  cached: "unverändert seit der letzten Prüfung im Browser",
  failed: "im Browser nicht prüfbar",
  off: "nicht im Browser geprüft",
};

/** What was checked, by what, and what such a check cannot show. */
export function ScopeSection({
  report,
  linkTo,
}: {
  readonly report: CheckReport;
  readonly linkTo: (path: string) => string;
}) {
  return (
    <section>
      <h2>Was geprüft wurde</h2>
      <p>
        Werkzeuge finden nur einen Teil aller Barrieren. Ob Texte verständlich, Alternativtexte treffend und Abläufe
        bedienbar sind, muss ein Mensch prüfen.
        {report.house ? " Die Hausregeln dieser Site wurden angewandt." : " Hausregeln wurden nicht angewandt."}
      </p>
      <h3>Werkzeuge</h3>
      <ul>
        {report.tools.map(({ name, version }) => (
          <li key={name}>
            {name} {version}
          </li>
        ))}
      </ul>
      <h3>Regeln</h3>
      {report.rules.map(({ tool, ids }) => (
        <details key={tool}>
          <summary>
            {tool}: {ids.length} {ids.length === 1 ? "Satz" : "Regeln"}
          </summary>
          <p class="tags">{ids.join(", ")}</p>
        </details>
      ))}
      <h3>Seiten</h3>
      <details>
        <summary>Alle {report.pages} Seiten</summary>
        <ul>
          {report.checked.map(({ path, browser }) => (
            <li key={path}>
              <a href={linkTo(path)}>{path}</a>: {STATES[browser]}
            </li>
          ))}
        </ul>
      </details>
      {report.demoted.length > 0 && <Demoted report={report} />}
    </section>
  );
}

function Demoted({ report }: { readonly report: CheckReport }) {
  const reasons = [...new Set(report.demoted.map(({ reason }) => reason))];
  return (
    <>
      <h3>Regeln, deren Fehler nicht als Fehler zählen</h3>
      <p>{ONLY_ERRORS}</p>
      <dl>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{reason}</dt>
            <dd class="tags">
              {report.demoted
                .filter((one) => one.reason === reason)
                .map(({ code }) => code.split(".").slice(3).join("."))
                .join(" · ")}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
