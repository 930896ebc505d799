import type { VNode } from "preact";
import { formatDate } from "../../content/dates.ts";
import type { Acceptance } from "../../content/review.ts";
import { ONLY_ERRORS } from "../messages/demoted-rules.ts";
import type { CheckReport } from "./report.ts";

/** Everything that does not count in full, each with its reason: nothing is left out in silence. */
export function SuppressionSection({ report }: { readonly report: CheckReport }): VNode {
  const acceptances = report.owner?.review.accepted ?? [];
  return (
    <section id="ausnahmen">
      <h2>Ausnahmen</h2>
      {report.owner !== null && (
        <>
          <h3>Hingenommene Befunde</h3>
          {acceptances.length === 0 && <p>Keine.</p>}
          <ul>
            {acceptances.map((acceptance, index) => (
              <li>
                <Accepted
                  acceptance={acceptance}
                  count={report.accepted.filter((one) => one.acceptance === index).length}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {report.demoted.length > 0 && <Demoted report={report} />}
    </section>
  );
}

function Accepted({ acceptance, count }: { readonly acceptance: Acceptance; readonly count: number }): VNode {
  const { rule, page, selector, reason, by, date, until, isExpired } = acceptance;
  return (
    <>
      <code>{rule}</code>
      {page === null ? " auf allen Seiten" : " auf "}
      {page !== null && <code>{page}</code>}
      {selector !== null && (
        <>
          {" bei "}
          <code>{selector}</code>
        </>
      )}
      : {reason} {by}, {formatDate(date)}
      {until !== null && `, ${isExpired ? "abgelaufen am" : "gilt bis"} ${formatDate(until)}`}. Betrifft {count}{" "}
      {count === 1 ? "Befund" : "Befunde"}.
    </>
  );
}

function Demoted({ report }: { readonly report: CheckReport }): VNode {
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
              <code>
                {report.demoted
                  .filter((one) => one.reason === reason)
                  .map(({ code }) => code.split(".").slice(3).join("."))
                  .join(" · ")}
              </code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
