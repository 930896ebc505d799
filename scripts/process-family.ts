import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
const PERIOD = 200;

/**
 * Watches the processor time (user and system) of this process and everything it starts, browsers and their many
 * processes included. Linux only. `stop` gives the seconds used since; what a process used in its last moments may be
 * missing.
 */
export function watchCpu(): { readonly stop: () => number } {
  const before = ticksByProcess();
  const latest = new Map<number, number>();
  const look = (): void => {
    for (const [pid, ticks] of ticksByProcess()) latest.set(pid, ticks);
  };
  const timer = setInterval(look, PERIOD);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      const used = [...latest].reduce((sum, [pid, ticks]) => sum + ticks - (before.get(pid) ?? 0), 0);
      return used / TICKS_PER_SECOND;
    },
  };
}

/** Ticks that each living process of the family has used by itself. */
function ticksByProcess(): Map<number, number> {
  const stats = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const family = new Set([process.pid]);
  // Numbers of processes may start again at the bottom: look until no more children are found.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of stats) if (family.has(parent)) family.add(pid);
  }
  return new Map(stats.filter(({ pid }) => family.has(pid)).map(({ pid, ticks }) => [pid, ticks]));
}

function readStat(pid: string): { pid: number; parent: number; ticks: number }[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold blanks: fields are counted behind it. See proc(5), fields 4, 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    return []; // it has ended meanwhile
  }
}
