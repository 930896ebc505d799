import type { VNode } from "preact";
import type { CheckReport } from "./report.ts";

interface Props {
  readonly report: CheckReport;
  readonly linkTo: (path: string) => string;
}

const STATES = {
  fresh: "im Browser geprüft",
  cached: "unverändert seit der letzten Prüfung im Browser",
  failed: "im Browser nicht prüfbar",
  off: "nicht im Browser geprüft",
};

/** More pages than this nobody reads; all stand in `findings.json`. */
const MOST_PAGES = 200;

/** What was checked, by what, and what such a check cannot show. */
export function ScopeSection({ report, linkTo }: Props): VNode {
  return (
    <section id="umfang">
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
      {report.rules.map(({ tool, rules }) => (
        <details key={tool}>
          <summary>
            {tool}: {rules.length} Regeln
          </summary>
          <p class="tags">
            <code>{rules.map(({ id }) => id).join(", ")}</code>
          </p>
        </details>
      ))}
      <h3>Seiten</h3>
      <Pages report={report} linkTo={linkTo} />
    </section>
  );
}

function Pages({ report: { checked }, linkTo }: Props): VNode {
  const states = (["fresh", "cached", "failed", "off"] as const)
    .map((state) => ({ state, count: checked.filter(({ browser }) => browser === state).length }))
    .filter(({ count }) => count > 0);
  const rest = checked.length - MOST_PAGES;
  return (
    <>
      <ul>
        {states.map(({ state, count }) => (
          <li key={state}>
            {count} {count === 1 ? "Seite" : "Seiten"}: {STATES[state]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{rest > 0 ? `Die ersten ${MOST_PAGES} Seiten` : "Alle Seiten"}</summary>
        <ul>
          {checked.slice(0, MOST_PAGES).map(({ path, browser }) => (
            <li key={path}>
              <a href={linkTo(path)}>{path}</a>: {STATES[browser]}
            </li>
          ))}
        </ul>
      </details>
      {rest > 0 && <p>Alle Seiten stehen in findings.json.</p>}
    </>
  );
}
