import type { ComponentChildren } from "preact";
import type { Level } from "../../finding.ts";
import type { ReportFinding } from "../merge.ts";
import { type FindingGroup, placeText } from "./group.ts";

interface Props {
  readonly level: Level;
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  readonly linkTo: (path: string) => string;
  readonly children: ComponentChildren;
}

/** More places than this nobody reads; all stand in `check-report.json`. */
const MOST_PLACES = 100;

/** All findings of one level, each told once with its places. */
export function FindingSection({ level, title, groups, linkTo, children }: Props) {
  const own = groups.filter((group) => group.level === level);
  return (
    <section>
      <h2>{title}</h2>
      {own.length === 0 ? <p>Keine.</p> : <p>{children}</p>}
      {own.map((group) => (
        <Group key={`${group.rule} ${group.message}`} group={group} linkTo={linkTo} />
      ))}
    </section>
  );
}

function Group({ group, linkTo }: { readonly group: FindingGroup; readonly linkTo: Props["linkTo"] }) {
  const rest = group.places.length - MOST_PLACES;
  return (
    <>
      <h3>{group.message}</h3>
      <p>{group.remedy}</p>
      <p class="tags">
        Regel <code>{group.rule}</code>
        {group.criteria.length > 0 && `, WCAG ${group.criteria.join(", ")}`}
        {group.witnesses.length > 0 && ", ebenso gemeldet von "}
        {group.witnesses.map((rule, index) => (
          <>
            {index > 0 && ", "}
            <code>{rule}</code>
          </>
        ))}
      </p>
      <details open={group.level === "error"}>
        <summary>
          {group.places.length} {group.places.length === 1 ? "Stelle" : "Stellen"} auf {group.files}{" "}
          {group.files === 1 ? "Seite" : "Seiten"}
        </summary>
        <ul>
          {group.places.slice(0, MOST_PLACES).map((place) => (
            <Place place={place} linkTo={linkTo} />
          ))}
        </ul>
        {rest > 0 && <p>Und {rest} weitere, siehe check-report.json.</p>}
      </details>
    </>
  );
}

function Place({ place, linkTo }: { readonly place: ReportFinding; readonly linkTo: Props["linkTo"] }) {
  return (
    <li>
      <a href={linkTo(place.file)}>{placeText(place)}</a>
      {place.selector !== undefined && (
        <>
          {" "}
          <code>{place.selector}</code>
        </>
      )}
    </li>
  );
}
