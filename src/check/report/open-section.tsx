import type { VNode } from "preact";
import { evidenceByCriterion } from "../evidence/by-criterion.ts";
import type { CheckReport } from "./report.ts";

/** What the owner's people must still look at, as lines for `pruefung.yaml`. Nothing for the folders of others. */
export function OpenSection({ report }: { readonly report: CheckReport }): VNode | null {
  if (report.owner === null) return null;
  const open = evidenceByCriterion(report).filter(({ verdict }) => verdict?.isCurrent !== true);
  return (
    <section id="offen">
      <h2>Noch von Menschen zu prüfen</h2>
      {open.length === 0 ? (
        <p>Nichts: Alle Kriterien wurden im letzten Jahr angesehen.</p>
      ) : (
        <>
          <p>
            Diese Zeilen gehören in <code>content/pruefung.yaml</code> unter <code>checklist</code>, anstelle der
            bisherigen zum selben Kriterium. Nach dem Ansehen heißt das Ergebnis „erfüllt“, „nicht erfüllt“ oder „nicht
            anwendbar“; wer wann hingesehen hat, steht hinter <code>by</code> und <code>date</code>.
          </p>
          <pre>
            {open.map(
              ({ criterion }) =>
                `  # ${criterion.title}: ${criterion.look}\n  ${criterion.number}: { result: offen, by: , date: }\n`,
            )}
          </pre>
        </>
      )}
    </section>
  );
}
