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

/** More names than this nobody reads in one line. */
const MOST_FOLLOWERS = 20;

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

function Pages({ report, linkTo }: Props): VNode {
  const { checked } = report;
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
      <StandIns report={report} linkTo={linkTo} />
    </>
  );
}

/** Which page stood for which others. */
function StandIns({ report: { checked }, linkTo }: Props): VNode | null {
  const groups = new Map<string, string[]>();
  for (const { path, standIn } of checked) {
    if (standIn !== undefined) groups.set(standIn, [...(groups.get(standIn) ?? []), path]);
  }
  if (groups.size === 0) return null;
  return (
    <>
      <h3>Gemeinsam beurteiltes Layout</h3>
      <p>
        Diese Seiten unterscheiden sich nur im Text. Unsere Regeln für das Layout liefen deshalb jeweils auf der Seite
        mit dem meisten Text; sie fanden dort nichts. Alles andere wurde auf jeder Seite geprüft.
      </p>
      <ul>
        {[...groups].map(([standIn, paths]) => (
          <li key={standIn}>
            <a href={linkTo(standIn)}>{standIn}</a> stand für {paths.length} {paths.length === 1 ? "Seite" : "Seiten"}
            {": "}
            {paths.slice(0, MOST_FOLLOWERS).join(", ")}
            {paths.length > MOST_FOLLOWERS && " und weitere, siehe findings.json"}
          </li>
        ))}
      </ul>
    </>
  );
}
