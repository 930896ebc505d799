import { z } from "zod";
import type { HouseRules, Neighbours, PageContext, StaticContext } from "../types.ts";
import { factsOf } from "./facts.ts";
import { filesOf, servedFile, servedInAnyCase } from "./links/resolve.ts";
import { fragmentIn } from "./places.ts";

/** Questions that rules over a page asked about its folder, each with the answer. */
export const askedShape = z.array(
  z.union([
    z.tuple([z.enum(["served", "servedInAnyCase"]), z.string(), z.string().nullable()]),
    z.tuple([
      z.literal("fragment"),
      z.string(),
      z.string(),
      z.enum(["there", "missing", "missing, but scripts run"]).nullable(),
    ]),
    z.tuple([z.literal("standsAlone"), z.boolean()]),
  ]),
);
export type Asked = z.infer<typeof askedShape>;

/** The answers that the folder gives. */
export function neighboursIn(context: StaticContext): Neighbours {
  const { folder } = context;
  return {
    served: (path) => servedFile(path, folder),
    servedInAnyCase: (path) => servedInAnyCase(path, folder),
    fragment: (path, name) => {
      const page = filesOf(folder).pages.get(path);
      return page === undefined ? null : fragmentIn(factsOf(page, context).places, name);
    },
    standsAlone: () => folder.files.length <= 1,
  };
}

/** A context for the rules over one page, and the list of what they asked, which grows as they do. */
export function listen(folder: Neighbours, house: HouseRules | null): { context: PageContext; asked: () => Asked } {
  const asked = new Map<string, Asked[number]>();
  const note = (...entry: Asked[number]): void => {
    asked.set(entry.slice(0, -1).join("\0"), entry);
  };
  const neighbours: Neighbours = {
    served: (path) => {
      const answer = folder.served(path);
      note("served", path, answer);
      return answer;
    },
    servedInAnyCase: (path) => {
      const answer = folder.servedInAnyCase(path);
      note("servedInAnyCase", path, answer);
      return answer;
    },
    fragment: (path, name) => {
      const answer = folder.fragment(path, name);
      note("fragment", path, name, answer);
      return answer;
    },
    standsAlone: () => {
      const answer = folder.standsAlone();
      note("standsAlone", answer);
      return answer;
    },
  };
  return { context: { neighbours, house }, asked: () => [...asked.values()] };
}

/** True when the folder would give the same answers today. */
export function wouldAnswerAlike(asked: Asked, folder: Neighbours): boolean {
  return asked.every((entry) => {
    switch (entry[0]) {
      case "served":
      case "servedInAnyCase":
        return folder[entry[0]](entry[1]) === entry[2];
      case "fragment":
        return folder.fragment(entry[1], entry[2]) === entry[3];
      default:
        return folder.standsAlone() === entry[1];
    }
  });
}
