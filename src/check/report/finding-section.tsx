import type { ComponentChildren, VNode } from "preact";
import type { Level } from "../../finding.ts";
import type { ReportFinding } from "../merge.ts";
import { type FindingGroup, firstWordings, placeText } from "./group.ts";
import { Message } from "./message.tsx";

/** The address of a checked page as seen from the report; null for everything else. */
export type LinkToPage = (path: string) => string | null;

interface Props {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  readonly linkTo: LinkToPage;
  readonly children: ComponentChildren;
}

/** So many wordings of one rule are told; all stand in `findings.json` … */
const MOST_WORDINGS = 5;
/** … and fewer where many rules found something, down to one of each. */
const MOST_GROUPS = 150;
/** So many places are told in one section, shared by its groups … */
const MOST_PLACES = 600;
/** … but of one group at most and at least so many. */
const OF_ONE_GROUP = { most: 50, least: 3 };

/** Errors whose places are in sight at once. */
const FIRST_OPEN = 20;

/** All findings of one level, each told once with its places; bounded, however many there are. */
export function FindingSection({ id, level, title, groups, linkTo, children }: Props): VNode {
  const own = groups.filter((group) => group.level === level);
  const rules = new Set(own.map(({ rule }) => rule)).size;
  const told = firstWordings(own, clamp(MOST_GROUPS / rules, 1, MOST_WORDINGS));
  const places = clamp(MOST_PLACES / told.length, OF_ONE_GROUP.least, OF_ONE_GROUP.most);
  return (
    <section id={id}>
      <h2>{title}</h2>
      {own.length === 0 ? <p>Keine.</p> : <p>{children}</p>}
      {told.map((group, index) => (
        <Group
          key={`${group.rule} ${group.message}`}
          group={group}
          places={places}
          isOpen={level === "error" && index < FIRST_OPEN}
          linkTo={linkTo}
        />
      ))}
      {own.length > told.length && (
        <p>
          Dieselben Regeln melden Ähnliches mit {own.length - told.length} weiteren Wortlauten; alle stehen in
          findings.json.
        </p>
      )}
    </section>
  );
}

/** The whole number below `share`, within these bounds. */
function clamp(share: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(share)));
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly places: number;
  readonly isOpen: boolean;
  readonly linkTo: LinkToPage;
}

function Group({ group, places, isOpen, linkTo }: GroupProps): VNode {
  const rest = group.places.length - places;
  return (
    <>
      <h3>
        <Message text={group.message} />
      </h3>
      <p>
        <Message text={group.remedy} />
      </p>
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
      <details open={isOpen}>
        <summary>
          {group.places.length} {group.places.length === 1 ? "Stelle" : "Stellen"} auf {group.files}{" "}
          {group.files === 1 ? "Seite" : "Seiten"}
        </summary>
        <ul>
          {group.places.slice(0, places).map((place) => (
            <Place place={place} linkTo={linkTo} />
          ))}
        </ul>
        {rest > 0 && <p>Und {rest} weitere, siehe findings.json.</p>}
      </details>
    </>
  );
}

function Place({ place, linkTo }: { readonly place: ReportFinding; readonly linkTo: LinkToPage }): VNode {
  const href = linkTo(place.file);
  return (
    <li>
      {href === null ? placeText(place) : <a href={href}>{placeText(place)}</a>}
      {place.selector !== undefined && (
        <>
          {" "}
          <code>{place.selector}</code>
        </>
      )}
    </li>
  );
}
