import { z } from "zod";
import type { Tab } from "../browser/tab.ts";
import { sourceHash } from "../versions.ts";
import { probes as allProbes, ruleOf } from "./index.ts";
import { installation } from "./install.ts";
import { type Look, openLook } from "./look.ts";
import type { Doubt, Probe, ProbeFinding, State } from "./probe.ts";
import { STATES, showAs } from "./states.ts";

export type { ProbeFinding } from "./probe.ts";

export interface ProbeOptions {
  /** The tab shows the page already; default: it is opened. */
  readonly isOpen?: boolean;
  /** Only these probes; default: all. */
  readonly probes?: readonly Probe[];
}

/** Changes whenever a probe or what it stands on changes. */
export const PROBES_VERSION = sourceHash(["src/check/probes/"]);

const rawFindings = z.array(
  z.object({
    probe: z.string(),
    level: z.enum(["error", "warning", "hint"]),
    selector: z.string().optional(),
    criteria: z.array(z.string()),
    message: z.string(),
    remedy: z.string(),
    key: z.number().optional(),
    detail: z.string().optional(),
  }),
);

/**
 * Looks at one page in all states and says what is wrong with its layout, contrasts, focus and controls: what
 * programs that read HTML or one state of the page cannot see. The tab is left in the base state.
 * Throws when the page cannot be opened or the tab dies.
 */
export async function probePage(tab: Tab, url: string, options: ProbeOptions = {}): Promise<readonly ProbeFinding[]> {
  const { isOpen = false, probes = allProbes } = options;
  const { session } = tab;
  const states = Object.keys(STATES).filter((state): state is State => probes.some((one) => one.state === state));
  await showAs(session, STATES.base, null);
  if (!isOpen) await tab.open(url);
  const look = await openLook(session);
  await look.evaluate(installationOf(probes));
  const findings: ProbeFinding[] = [];
  let now = STATES.base;
  // Probes of later states look at the base state first.
  for (const state of new Set<State>(["base", ...states])) {
    await showAs(session, STATES[state], now);
    now = STATES[state];
    const raw = rawFindings.parse(await look.evaluate(`aushang.visit("${state}")`));
    findings.push(...(await settle(raw, probes, look)));
  }
  await showAs(session, STATES.base, now);
  await look.evaluate("aushang.leave()");
  return findings;
}

/** Certain findings as they are; suspicions as their probes settle them. */
async function settle(
  raw: z.infer<typeof rawFindings>,
  probes: readonly Probe[],
  look: Look,
): Promise<readonly ProbeFinding[]> {
  const findings: ProbeFinding[] = [];
  const doubts = new Map<string, Doubt[]>();
  for (const { probe, level, selector, criteria, message, remedy, key, detail } of raw) {
    const place = selector === undefined ? {} : { selector };
    const finding = { level, rule: ruleOf(probe), ...place, criteria, message, remedy };
    if (key === undefined || detail === undefined) findings.push(finding);
    else doubts.set(probe, [...(doubts.get(probe) ?? []), { finding, key, detail }]);
  }
  for (const { id, confirm } of probes) {
    const own = doubts.get(id);
    if (own !== undefined && confirm !== null) findings.push(...(await confirm(own, look)));
  }
  return findings;
}

const installations = new WeakMap<readonly Probe[], string>();

function installationOf(probes: readonly Probe[]): string {
  const known = installations.get(probes) ?? installation(probes);
  installations.set(probes, known);
  return known;
}
