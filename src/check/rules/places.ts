import { attribute, elements, indexOf, perPage } from "../dom.ts";
import type { Neighbours } from "../types.ts";

/** The places of a page that links can name. */
export interface Places {
  /** Ids and anchor names: what a `#fragment` can name. */
  readonly ids: readonly string[];
  /** Scripts may add ids that the source does not show. */
  readonly hasScript: boolean;
}

export const placesOf = perPage((page): Places => {
  const names = elements(page, "a").flatMap((anchor) => attribute(anchor, "name") ?? []);
  return {
    ids: [...new Set([...indexOf(page).ids.keys(), ...names])],
    hasScript: elements(page, "script").length > 0,
  };
});

const sets = new WeakMap<Places, ReadonlySet<string>>();

/** Whether a page with these places has the one that `#name` names. */
export function fragmentIn(places: Places, name: string): NonNullable<ReturnType<Neighbours["fragment"]>> {
  const ids = sets.get(places) ?? new Set(places.ids);
  sets.set(places, ids);
  if (ids.has(name)) return "there";
  return places.hasScript ? "missing, but scripts run" : "missing";
}
