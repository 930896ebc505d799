import { KIT_SOURCE } from "./kit/kit.ts";
import type { Probe } from "./probe.ts";
import { createRunner } from "./runner.ts";

/**
 * JavaScript that sets `aushang` up in the page: kit, probes and runner, all as text of functions that use nothing but
 * their arguments. `__name` is what tsx wraps around inner functions.
 */
export function installation(probes: readonly Probe[]): string {
  const entries = probes.map(
    ({ id, criteria, state, source }) =>
      `${JSON.stringify(id)}: { ...${source}, ...${JSON.stringify({ criteria, state })} }`,
  );
  return `{
const __name = (value) => value;
globalThis.aushang = (${createRunner})(${KIT_SOURCE}, {${entries.join(",\n")}});
}`;
}
