import type { VNode } from "preact";
import { openCriteria } from "../../src/content/build/review.ts";
import type { Conformance, KnownFault, Review } from "../../src/content/review.ts";
import { criterionByNumber } from "../../src/wcag/criteria.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Mail, OfficeCard, Phone } from "./address.tsx";
import { FeedbackForm } from "./feedback-form.tsx";
import { DateTime } from "./time.tsx";

/** The six blocks of the model statement in its order (Implementing Decision (EU) 2018/1523; BGG LSA §§ 16a–16d). */
export function AccessibilityStatement({ context }: { readonly context: PageContext }): VNode {
  const { site } = context.portal;
  const statement = site.legal.accessibility;
  return (
    <>
      <section>
        <h2>Geltungsbereich</h2>
        <p>
          Diese Website soll für alle Menschen zugänglich sein. Verantwortlich dafür ist: {statement.body.officialName}.
          Grundlage sind:
        </p>
        <ul>
          {statement.laws.map((law) => (
            <li key={law}>{law}</li>
          ))}
        </ul>
        <p>
          Diese Erklärung gilt für die Website „{site.config.title}“ unter {site.config.baseUrl}
        </p>
      </section>
      <section>
        <h2>Stand der Vereinbarkeit mit den Anforderungen</h2>
        <p>
          Diese Website ist mit {statement.standard} <strong>{CONFORMANCE[statement.review.conformance]}</strong>.
        </p>
        <Unreviewed review={statement.review} />
      </section>
      <section>
        <h2>Nicht barrierefreie Inhalte</h2>
        <FaultLists review={statement.review} />
      </section>
      <section>
        <h2>Erstellung dieser Erklärung</h2>
        <Method review={statement.review} />
      </section>
      <section>
        <h2>Feedback und Kontakt</h2>
        <p>
          Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie an{" "}
          <Mail address={statement.feedback.mail} />
          {statement.feedback.phone !== null && (
            <>
              {" "}
              oder rufen Sie an: <Phone number={statement.feedback.phone} />
            </>
          )}
          . Sie erhalten {statement.feedback.answerWithin} eine Antwort.
        </p>
        {statement.feedback.formLink !== null && (
          <p>
            <a href={statement.feedback.formLink} rel="external">
              Formular „Barriere melden“
            </a>
          </p>
        )}
        {statement.feedback.formAction !== null && <FeedbackForm action={statement.feedback.formAction} />}
      </section>
      <section>
        <h2>Durchsetzungsverfahren</h2>
        <p>{statement.enforcement.explanation}</p>
        <OfficeCard office={statement.enforcement} />
      </section>
    </>
  );
}

const CONFORMANCE: Record<Conformance, string> = {
  vollständig: "vollständig vereinbar",
  teilweise: "teilweise vereinbar",
  nicht: "nicht vereinbar",
};

/** Criteria that no person has looked at within a year: the state is not known there. */
function Unreviewed({ review }: { readonly review: Review }): VNode | null {
  const open = openCriteria(review);
  if (open.length === 0) return null;
  return (
    <>
      <p>
        Ob diese {open.length === 1 ? "Anforderung" : `${open.length} Anforderungen`} erfüllt{" "}
        {open.length === 1 ? "ist" : "sind"}, hat im letzten Jahr kein Mensch geprüft:
      </p>
      <ul>
        {open.map((number) => (
          <li key={number}>{named(number)}</li>
        ))}
      </ul>
    </>
  );
}

function Method({ review }: { readonly review: Review }): VNode {
  const all = review.checklist.length;
  const current = all - openCriteria(review).length;
  return (
    <>
      <p>
        Diese Erklärung wurde am <DateTime date={review.created} /> erstellt. Grundlage ist eine {review.method}
        {review.assessor !== null && ` (${review.assessor})`}. Zuletzt überprüft wurde die Website am{" "}
        <DateTime date={review.lastReview} />.
      </p>
      <p>
        Bei jeder Veröffentlichung prüfen Werkzeuge alle Seiten in einem Browser. Von den {all} Kriterien der WCAG 2.2
        (Stufen A und AA) haben Menschen im letzten Jahr {current} geprüft.
      </p>
    </>
  );
}

/** `1.3.1 Info und Beziehungen` */
function named(number: string): string {
  const criterion = criterionByNumber(number);
  return criterion === undefined ? number : `${number} ${criterion.title}`;
}

function FaultLists({ review }: { readonly review: Review }): VNode {
  const lists: [string, readonly KnownFault[]][] = [
    ["Unvereinbarkeit mit den Anforderungen", review.incompatible],
    ["Unverhältnismäßige Belastung", review.disproportionate],
    ["Nicht vom Gesetz erfasste Inhalte", review.outsideLaw],
  ];
  const filled = lists.filter(([, faults]) => faults.length > 0);
  if (filled.length === 0) return <p>Uns sind keine Inhalte bekannt, die nicht barrierefrei sind.</p>;
  return (
    <>
      {filled.map(([heading, faults]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {faults.map((fault) => (
              <li key={fault.content}>
                <Fault fault={fault} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Fault({ fault }: { readonly fault: KnownFault }): VNode {
  return (
    <>
      <p>
        {fault.content}
        {fault.criteria.length > 0 && ` (WCAG ${fault.criteria.map(named).join("; ")})`}: {fault.reason}
      </p>
      {fault.alternative !== null && <p>Alternative: {fault.alternative}</p>}
      {fault.since !== null && (
        <p>
          Bekannt seit: <DateTime date={fault.since} />
        </p>
      )}
      {fault.until !== null && (
        <p>
          Behoben bis: <DateTime date={fault.until} />
        </p>
      )}
    </>
  );
}
