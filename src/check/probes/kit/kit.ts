import { type Clips, createClips } from "./clips.ts";
import { type Colours, createColours } from "./colours.ts";
import { createLetters, type Letters } from "./letters.ts";
import { createMotion, type Motion } from "./motion.ts";
import { createOverlaps, type Overlaps } from "./overlaps.ts";
import { createPixels, type Pixels } from "./pixels.ts";
import { createRanks, type Ranks } from "./ranks.ts";
import { createReports, type Reports } from "./report.ts";
import { createRules, type Rules } from "./rules.ts";
import { createStops, type Stops } from "./stops.ts";
import { createTexts, type Texts } from "./texts.ts";
import { createTree, type Tree } from "./tree.ts";
import { createVisits, type Visits } from "./visits.ts";

/** What probes know about the page. */
export type Kit = Tree &
  Texts &
  Colours &
  Clips &
  Overlaps &
  Stops &
  Rules &
  Pixels &
  Reports &
  Letters &
  Visits &
  Ranks &
  Motion;

/** JavaScript that builds the kit in the page. */
export const KIT_SOURCE = `[${[
  createTree,
  createTexts,
  createColours,
  createClips,
  createOverlaps,
  createStops,
  createRules,
  createPixels,
  createReports,
  createLetters,
  createVisits,
  createRanks,
  createMotion,
].join(",\n")}].reduce((kit, part) => Object.assign(kit, part(kit)), {})`;
