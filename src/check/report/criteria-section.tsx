import type { VNode } from "preact";
import { formatDate } from "../../content/dates.ts";
import { en301549, PRINCIPLES, understandingUrl } from "../../wcag/criteria.ts";
import { type CriterionEvidence, evidenceByCriterion, type Outcome } from "../evidence/by-criterion.ts";
import { Facts } from "./facts.tsx";
import { countText } from "./group.ts";
import type { CheckReport } from "./report.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  passed: "erfüllt",
  failed: "nicht erfüllt",
  inapplicable: "nicht anwendbar",
  cantTell: "offen: nur von Werkzeugen geprüft",
  untested: "offen: nicht geprüft",
};

/** For each criterion: what programs checked, what a person must look at, and who did. */
export function CriteriaSection({ report }: { readonly report: CheckReport }): VNode {
  const evidence = evidenceByCriterion(report);
  const count = (...outcomes: Outcome[]) => evidence.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const facts: [string, number][] = [
    ["Erfüllt", count("passed")],
    ["Nicht erfüllt", count("failed")],
    ["Nicht anwendbar", count("inapplicable")],
    ["Offen", count("cantTell", "untested")],
  ];
  return (
    <section id="kriterien">
      <h2>Kriterien der WCAG 2.2</h2>
      <p>
        Werkzeuge können beweisen, dass ein Kriterium verletzt ist, aber nicht, dass es erfüllt ist. Deshalb bleibt
        offen, was im letzten Jahr kein Mensch angesehen hat.
      </p>
      <Facts facts={facts} />
      {PRINCIPLES.map(({ name, criteria }) => (
        <section key={name}>
          <h3>Prinzip: {name}</h3>
          {evidence
            .filter(({ criterion }) => criteria.includes(criterion))
            .map((one) => (
              <Entry key={one.criterion.number} evidence={one} />
            ))}
        </section>
      ))}
    </section>
  );
}

function Entry({ evidence }: { readonly evidence: CriterionEvidence }): VNode {
  const { criterion, rules, outcome, verdict, faults } = evidence;
  return (
    <section id={`kriterium-${criterion.number}`}>
      <h4>
        {criterion.number} {criterion.title}
      </h4>
      <ul>
        <li>
          Stand: <strong>{OUTCOMES[outcome]}</strong>
        </li>
        <li>Werkzeuge: {toolText(evidence)}</li>
        {verdict !== null && verdict.result !== "offen" && verdict.date !== null && (
          <li>
            Menschen: {verdict.result} – {verdict.by}, {formatDate(verdict.date)}
            {verdict.isCurrent ? "." : ", also vor mehr als einem Jahr: erneut zu prüfen."}
            {verdict.note !== null && ` ${verdict.note}`}
            {verdict.pages.length > 0 && (
              <>
                {" Angesehen: "}
                <code>{verdict.pages.join(", ")}</code>
              </>
            )}
          </li>
        )}
        {faults.map(({ content, reason, since }) => (
          <li key={content}>
            Bekannter Mangel: {content}. {reason}
            {since !== null && ` Bekannt seit ${formatDate(since)}.`}
          </li>
        ))}
        <li>Von Menschen anzusehen: {criterion.look}</li>
        <li class="tags">
          Stufe {criterion.level}, EN 301 549 Abschnitt {en301549(criterion)},{" "}
          <a href={understandingUrl(criterion)}>
            <span lang="en">Understanding</span> {criterion.number} (W3C, englisch)
          </a>
        </li>
      </ul>
      {rules.length > 0 && (
        <details>
          <summary>
            {rules.length === 1 ? "Die Regel" : `Die ${rules.length} Regeln`} zu {criterion.number}
          </summary>
          <p class="tags">
            <code>{rules.join(", ")}</code>
          </p>
        </details>
      )}
    </section>
  );
}

function toolText({ rules, pages, counts, accepted }: CriterionEvidence): string {
  if (rules.length === 0) return "keine Regel kann das beurteilen.";
  const ran = `${rules.length} ${rules.length === 1 ? "Regel" : "Regeln"} auf ${pages} ${pages === 1 ? "Seite" : "Seiten"}`;
  const found = (["error", "warning", "hint"] as const).flatMap((level) =>
    counts[level] > 0 ? [countText(level, counts[level])] : [],
  );
  if (accepted > 0) found.push(`${accepted} hingenommen`);
  return `${ran}, ${found.length === 0 ? "kein Befund" : found.join(", ")}.`;
}
