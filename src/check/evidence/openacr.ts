import { stringify } from "yaml";
import { formatDate } from "../../content/dates.ts";
import { countText } from "../report/group.ts";
import type { CheckReport } from "../report/report.ts";
import { type CriterionEvidence, evidenceByCriterion } from "./by-criterion.ts";
import type { Owner } from "./owner.ts";

/** The terms of OpenACR's catalog for what a product does about a criterion. */
const TERMS = {
  passed: "supports",
  failed: "partially-supports",
  inapplicable: "not-applicable",
  cantTell: "not-evaluated",
  untested: "not-evaluated",
} as const;

/**
 * The accessibility conformance report in the format of the United States' General Services Administration
 * (OpenACR 0.1.0, catalog 2.5-edition-wcag-2.2-en) as YAML.
 */
export function openAcr(report: CheckReport, owner: Owner): string {
  const { review } = owner;
  const evidence = evidenceByCriterion(report);
  const chapter = (level: "A" | "AA") => ({
    notes: "„not-evaluated“ heißt: Kein Mensch hat das Kriterium im letzten Jahr angesehen.",
    criteria: evidence.filter(({ criterion }) => criterion.level === level).map((one) => toCriterion(one, report)),
  });
  return stringify(
    {
      title: `${owner.title}: Accessibility Conformance Report`,
      product: { name: owner.title, description: owner.description },
      author: { company_name: owner.publisher, email: owner.mail, website: owner.baseUrl },
      vendor: { company_name: owner.publisher, email: owner.mail, website: owner.baseUrl },
      report_date: review.lastReview,
      notes: `Stand laut Erklärung zur Barrierefreiheit: ${review.conformance} vereinbar.`,
      evaluation_methods_used: `${review.method}; Werkzeuge: ${report.tools.map(({ name, version }) => `${name} ${version}`).join(", ")}.`,
      catalog: "2.5-edition-wcag-2.2-en",
      chapters: {
        success_criteria_level_a: chapter("A"),
        success_criteria_level_aa: chapter("AA"),
        success_criteria_level_aaa: { disabled: true, notes: "Die Stufe AAA wird nicht geprüft." },
      },
    },
    // Quoted throughout: older readers of YAML take days and numbers for something else.
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  );
}

function toCriterion(evidence: CriterionEvidence, report: CheckReport) {
  const { criterion, outcome } = evidence;
  const level = outcome === "failed" && failsMostly(criterion.number, report) ? "does-not-support" : TERMS[outcome];
  return { num: criterion.number, components: [{ name: "web", adherence: { level, notes: notesOn(evidence) } }] };
}

/** True when most pages fail for certain. */
function failsMostly(number: string, { findings, pages }: CheckReport): boolean {
  const failing = findings.filter(({ level, criteria }) => level === "error" && criteria?.includes(number));
  return new Set(failing.map(({ file }) => file)).size * 2 > pages;
}

function notesOn({ rules, pages, counts, accepted, verdict, faults }: CriterionEvidence): string {
  const { error, warning } = counts;
  const found = `${countText("error", error)}, ${countText("warning", warning)}, ${accepted} hingenommen`;
  const tools =
    rules.length === 0
      ? "Keine Regel der Werkzeuge."
      : `Regeln der Werkzeuge: ${rules.length}, auf ${pages} Seiten: ${found}.`;
  const looked = verdict?.isCurrent === true && verdict.date !== null;
  const people = looked
    ? `${verdict.by}, ${formatDate(verdict.date)}: ${verdict.result}.`
    : "Von Menschen nicht geprüft.";
  const known = faults.map(({ content, reason }) => `${content}: ${reason}`);
  return [tools, people, ...(verdict?.note == null ? [] : [verdict.note]), ...known].join(" ");
}
